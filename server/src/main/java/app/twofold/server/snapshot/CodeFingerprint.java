package app.twofold.server.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/// Names the code that a state comes from: a hash over every class of the domain, of the stored forms of its events,
/// of the kinds of streams and their fold, and of this package. Whatever is changed there changes the name, so that
/// nothing that was folded by
/// other rules is ever taken for a state of these.
public final class CodeFingerprint {

    private static final String[] PARTS = {
        "domain/**/*", "server/wire/**/*", "server/stream/**/*", "server/snapshot/**/*", "server/*/*Kind"
    };

    private CodeFingerprint() {}

    /// 32 bytes. Made when it is first asked for, which takes a moment.
    public static byte[] current() {
        return Current.HASH.clone();
    }

    private static final class Current {

        private static final byte[] HASH = hash();

        private static byte[] hash() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                for (Map.Entry<String, Resource> file : classes().entrySet()) {
                    digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                    digest.update(file.getValue().getContentAsByteArray());
                }
                return digest.digest();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Map<String, Resource> classes() throws IOException {
            ResourcePatternResolver files =
                    new PathMatchingResourcePatternResolver(CodeFingerprint.class.getClassLoader());
            Map<String, Resource> classes = new TreeMap<>();
            for (String part : PARTS) {
                for (Resource file : files.getResources("classpath*:app/twofold/" + part + ".class")) {
                    String path = file.getURL().getPath();
                    classes.put(path.substring(path.lastIndexOf("app/twofold/")), file);
                }
            }
            return classes;
        }
    }
}
