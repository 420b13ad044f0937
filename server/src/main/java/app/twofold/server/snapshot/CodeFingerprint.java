package app.twofold.server.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/// Names the code that a state comes from: a hash over every class of the domain and of the server, so that nothing
/// that was read or folded by other rules is ever taken for a state of these. The stored forms of events lie with their
/// features, and no list of packages could be forgotten where a new one comes.
public final class CodeFingerprint {

    private static final String ROOT = "app/twofold/";
    private static final String[] PARTS = {"domain/**/*", "server/**/*"};

    private static volatile byte @Nullable [] known;

    private CodeFingerprint() {}

    /// 32 bytes. Made when it is first asked for, which takes a moment.
    ///
    /// @throws IllegalStateException if the classes are not found
    public static byte[] current() {
        byte[] hash = known;
        if (hash == null) {
            hash = hash();
            known = hash;
        }
        return hash.clone();
    }

    /// The classes by their paths.
    ///
    /// @throws IllegalStateException if any part is not found, for then the name would say nothing
    static SortedMap<String, byte[]> classes(ClassLoader loader) throws IOException {
        ResourcePatternResolver files = new PathMatchingResourcePatternResolver(loader);
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (String part : PARTS) {
            Resource[] found = files.getResources("classpath*:" + ROOT + part + ".class");
            if (found.length == 0) {
                throw new IllegalStateException("No class of " + part + " is found");
            }
            for (Resource file : found) {
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

    private static byte[] hash() {
        try {
            return of(classes(CodeFingerprint.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
