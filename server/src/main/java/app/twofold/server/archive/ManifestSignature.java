package app.twofold.server.archive;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The signature at the end of a manifest. It is over the manifest as it is without it, byte for byte, which names
/// every other file with its hash.
///
/// @param signed what is signed
/// @param key    of whom, in lower-case hexadecimal
/// @param value  the signature, in lower-case hexadecimal
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record ManifestSignature(byte[] signed, String key, String value) {

    private static final Pattern AT_THE_END =
            Pattern.compile(",\"signature\":\\{\"key\":\"([0-9a-f]{64})\",\"value\":\"([0-9a-f]{128})\"\\}\\}\\s*\\z");

    /// @param manifest a JSON object
    public static String added(String manifest, String key, String value) {
        return manifest.substring(0, manifest.length() - 1) + ",\"signature\":{\"key\":\"" + key + "\",\"value\":\""
                + value + "\"}}";
    }

    /// @return null if there is none
    public static @Nullable ManifestSignature of(byte[] manifest) {
        String text = new String(manifest, StandardCharsets.UTF_8);
        Matcher found = AT_THE_END.matcher(text);
        return found.find()
                ? new ManifestSignature(
                        (text.substring(0, found.start()) + "}").getBytes(StandardCharsets.UTF_8),
                        found.group(1),
                        found.group(2))
                : null;
    }
}
