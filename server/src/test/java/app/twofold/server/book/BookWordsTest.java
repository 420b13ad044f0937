package app.twofold.server.book;

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
    private static final String OF_A_HISTORY = "HappeningJson.java";
    private static final Pattern WHAT = Pattern.compile("what\\(\"([a-z.-]+)\"");
    private static final Pattern TEXT = Pattern.compile("\\.text\\(\"([a-z-]+)\"");

    /// A name that a file of a feature has.
    private record Named(String feature, String name) {

        String words(String kind) {
            return BookWords.ofFeature(feature).say(kind + "." + name);
        }
    }

    @Test
    void thereAreWordsForEverythingThatAHistoryTells() throws IOException {
        assertThat(named(WHAT, OF_A_HISTORY))
                .hasSizeGreaterThan(45)
                .allSatisfy(named -> assertThat(named.words("what")).isNotBlank());
    }

    @Test
    void theBookTellsWhatAHistoryTellsUnderTheSameNames() throws IOException {
        List<Named> inTheBook = named(WHAT, "Book.java").stream()
                .filter(named -> !named.name().equals("standing"))
                .toList();

        assertThat(inTheBook).containsExactlyInAnyOrderElementsOf(named(WHAT, OF_A_HISTORY));
    }

    @Test
    void everyTextThatTheBookTellsHasAName() throws IOException {
        assertThat(named(TEXT, "Book.java"))
                .contains(new Named("promise", "until-before"), new Named("promise", "said"))
                .allSatisfy(named -> assertThat(named.words("text")).isNotNull());
    }

    @Test
    void everyTextThatAHistoryTellsHasAName() throws IOException {
        List<String> ofCheckins = List.of("prompt", "closing", "thanks");
        assertThat(named(TEXT, OF_A_HISTORY))
                .contains(new Named("goal", "reason"), new Named("win", "reply"))
                .filteredOn(named ->
                        !ofCheckins.contains(named.name()) && !named.name().startsWith("outcome-"))
                .allSatisfy(named -> assertThat(named.words("text")).isNotNull());
    }

    @Test
    void wordsThatAreNotThereAreMissed() {
        assertThatThrownBy(() -> BookWords.of("what.nothing")).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> BookWords.of("what.goal.agreed")).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> BookWords.ofFeature("nothing")).isInstanceOf(NullPointerException.class);
    }

    private static List<Named> named(Pattern pattern, String file) throws IOException {
        try (Stream<Path> files = Files.walk(WRITERS)) {
            return files.filter(path -> path.toString().endsWith(file))
                    .flatMap(path -> pattern.matcher(read(path))
                            .results()
                            .map(found ->
                                    new Named(String.valueOf(path.getName(path.getNameCount() - 2)), found.group(1))))
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
