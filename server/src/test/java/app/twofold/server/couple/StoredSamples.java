package app.twofold.server.couple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Payloads as they were once stored, one file for each version of each type, and one
/// more for each further shape that a version has. A file is never changed.
public final class StoredSamples {

    private static final Pattern FILE = Pattern.compile("(.+?)-v([0-9]+)(?:-[a-z-]+)?\\.json");

    private StoredSamples() {}

    public static List<Sample> in(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
            return files.sorted().map(StoredSamples::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All classes that a sealed type permits in the end.
    public static Stream<Class<?>> leaves(Class<?> sealed) {
        return sealed.isSealed()
                ? Stream.of(sealed.getPermittedSubclasses()).flatMap(StoredSamples::leaves)
                : Stream.of(sealed);
    }

    private static Sample read(Path file) {
        Matcher name = FILE.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            throw new IllegalStateException("Not a sample: " + file);
        }
        try {
            return new Sample(name.group(1), Integer.parseInt(name.group(2)), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public record Sample(String type, int version, String json) {

        @Override
        public String toString() {
            return type + " v" + version;
        }
    }
}
