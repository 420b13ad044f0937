package app.twofold.ui.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A file of sentences for the demo. Each says in its head how it is to be read; lines that begin with # are notes.
final class DemoFile {

    private DemoFile() {}

    /// @param name for example "wins.txt"
    /// @return its lines without the notes
    static List<String> lines(String name) {
        try (InputStream file = DemoFile.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The demo's file is missing: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
