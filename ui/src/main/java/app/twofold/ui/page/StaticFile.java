package app.twofold.ui.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/// The files that are served as they are.
public final class StaticFile {

    /// What begins like this is a file, and nothing if there is none.
    static final String[] FOLDERS = {
        "/fonts/**", "/styles/**", "/icons/**", "/js/**", "/licenses/**", "/vendor/**", "/aura/**", "/VAADIN/build/**"
    };

    private static final List<String> ROOTS = List.of("META-INF/resources", "META-INF/VAADIN/webapp");
    private static final int DIGITS = 12;

    private StaticFile() {}

    /// Whether an address, without the context, is one of a file, whether or not it is there.
    public static boolean isOne(String path) {
        return Stream.of(FOLDERS).map(folder -> folder.replace("**", "")).anyMatch(path::startsWith);
    }

    /// Whether there is such a file.
    static boolean isThere(String path) {
        return ROOTS.stream()
                .map(root -> new ClassPathResource(root + path))
                .anyMatch(file -> !path.endsWith("/") && file.isReadable());
    }

    /// Changes whenever the file does.
    public static String fingerprint(String path) {
        try {
            return digest(
                    new ClassPathResource("META-INF/resources/" + path).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The beginning of a text's SHA-256 in hexadecimal digits.
    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
