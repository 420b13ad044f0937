package app.twofold.domain.text;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names exact words: whoever agrees to what they read says so by it. The SHA-256 of all parts in UTF-8 with the unit
/// separator (U+001F), which no text holds, between them; 64 lower-case hexadecimal digits.
public record TextDigest(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final String SEPARATOR = "\u001f";

    /// @throws InvalidValue with [Fault#MALFORMED] if it is none
    public TextDigest {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue(Fault.MALFORMED);
        }
    }

    public static TextDigest of(List<String> parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
            return new TextDigest(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How one of several choices is named in a digest: `TIME_AND_SPACE` as `time-and-space`.
    public static String named(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
