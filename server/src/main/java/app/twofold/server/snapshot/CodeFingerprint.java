package app.twofold.server.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/// Names the code that a state comes from: a hash over every class of the domain, of the stored forms of its events,
/// of the kinds of streams and their fold, and of this package. Whatever is changed there changes the name, so that
/// nothing that was folded by other rules is ever taken for a state of these.
public final class CodeFingerprint {

    private static final String ROOT = "app/twofold/";
    private static final String[] PARTS = {
        "domain/**/*", "server/wire/**/*", "server/stream/**/*", "server/snapshot/**/*", "server/*/*Kind"
    };

    private CodeFingerprint() {}

    /// 32 bytes. Made when it is first asked for, which takes a moment.
    public static byte[] current() {
        return Current.HASH.clone();
    }

    /// The classes by their paths.
    static SortedMap<String, byte[]> classes() throws IOException {
        ResourcePatternResolver files = new PathMatchingResourcePatternResolver(CodeFingerprint.class.getClassLoader());
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (String part : PARTS) {
            for (Resource file : files.getResources("classpath*:" + ROOT + part + ".class")) {
                String path = file.getURL().getPath();
                classes.put(path.substring(path.lastIndexOf(ROOT) + ROOT.length()), file.getContentAsByteArray());
            }
        }
        return classes;
    }

    static byte[] of(SortedMap<String, byte[]> classes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            classes.forEach((path, bytes) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Current {

        private static final byte[] HASH = hash();

        private static byte[] hash() {
            try {
                return of(classes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
