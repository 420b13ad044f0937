package app.twofold.server.takeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookWordsTest {

    private static final Path WRITERS = Path.of("src/main/java/app/twofold/server");
    private static final Pattern WHAT = Pattern.compile("what\\(\"([a-z.-]+)\"\\)");
    private static final Pattern TEXT = Pattern.compile("\\.text\\(\"([a-z-]+)\"");

    @Test
    void thereAreWordsForEverythingThatAHistoryTells() throws IOException {
        assertThat(named(WHAT))
                .hasSizeGreaterThan(45)
                .allSatisfy(name -> assertThat(BookWords.of("what." + name)).isNotBlank());
    }

    @Test
    void everyTextThatAHistoryTellsHasAName() throws IOException {
        List<String> ofCheckins = List.of("prompt", "closing", "thanks");
        assertThat(named(TEXT))
                .contains("reason", "reply")
                .filteredOn(name -> !ofCheckins.contains(name) && !name.startsWith("outcome-"))
                .allSatisfy(name -> assertThat(BookWords.of("text." + name)).isNotNull());
    }

    @Test
    void wordsThatAreNotThereAreMissed() {
        assertThatThrownBy(() -> BookWords.of("what.nothing")).isInstanceOf(NullPointerException.class);
    }

    private static List<String> named(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(WRITERS)) {
            return files.filter(file -> file.toString().endsWith("HappeningJson.java"))
                    .map(BookWordsTest::read)
                    .flatMap(code -> pattern.matcher(code).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
