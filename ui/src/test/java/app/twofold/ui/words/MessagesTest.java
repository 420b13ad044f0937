package app.twofold.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keys are written out in the code, or end with a dot where a name of an enum follows.
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");

    @Test
    void everyBundleHoldsOnlyKeysOfItsOwn() {
        for (Path bundle : bundles()) {
            String name = bundle.getFileName().toString().replace(".properties", "");
            assertThat(lines(bundle)).as(name).allMatch(line -> line.startsWith(name + "."));
        }
    }

    @Test
    void everyKeyIsUsedSomewhere() {
        String code = code();
        assertThat(Bundles.keys()).allMatch(key -> isUsed(code, key));
    }

    @Test
    void everyKeyThatIsUsedHasWords() {
        SortedSet<String> keys = Bundles.keys();
        SortedSet<String> bundles = keys.stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(LITERAL.matcher(code()).results().map(found -> found.group(1)))
                .filteredOn(literal -> bundles.contains(literal.substring(0, literal.indexOf('.'))))
                .filteredOn(literal -> literal.matches(".*[a-zA-Z]$"))
                .filteredOn(literal -> !literal.matches(".*\\.(css|js|svg|properties|html)"))
                .allMatch(
                        literal -> keys.contains(literal) || keys.stream().anyMatch(k -> k.startsWith(literal + ".")));
    }

    @Test
    void wordsAreCalmAndTheirApostrophesAreTypographic() {
        assertThat(Bundles.keys())
                .allSatisfy(key -> assertThat(Messages.t(Locale.ENGLISH, key))
                        .as(key)
                        .doesNotContain("!", "'")
                        .isNotBlank());
    }

    @Test
    void anotherLanguageFallsBackToEnglish() {
        assertThat(Messages.t(Locale.of("xx"), "words.today")).isEqualTo("Today");
    }

    private static boolean isUsed(String code, String key) {
        String prefix = key;
        boolean used = code.contains("\"" + key + "\"");
        while (!used && prefix.contains(".")) {
            prefix = prefix.substring(0, prefix.lastIndexOf('.'));
            used = code.contains("\"" + prefix + ".\"");
        }
        return used;
    }

    private static String code() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Iterable<Path> bundles() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            return files.filter(file -> !file.toString().contains("_")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        return read(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
