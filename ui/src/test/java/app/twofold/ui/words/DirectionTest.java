package app.twofold.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No name turns the sentence round that it stands in, whichever sentence it is.
class DirectionTest {

    private static final String OPEN = "\u2068";
    private static final String CLOSE = "\u2069";

    @ParameterizedTest
    @ValueSource(strings = {"Tom\u202E", "שלום (2)", "علي", "\u2067Tom", "T\u2069om\u202E", "\u202Emot"})
    void everyPlaceThatWordsFillIsAnIsolate(String name) {
        for (String key : sentences()) {
            for (int count : new int[] {0, 1, 2}) {
                String sentence = Messages.t(Locale.ENGLISH, key, filled(key, name, count));
                assertThat(new Bidi(withoutIsolates(sentence), Bidi.DIRECTION_LEFT_TO_RIGHT).isLeftToRight())
                        .as(key)
                        .isTrue();
            }
        }
    }

    @Test
    void plainNamesStandInSentencesAsTheyAre() {
        for (String key : sentences()) {
            assertThat(Messages.t(Locale.ENGLISH, key, filled(key, "Łukasz", 2)))
                    .as(key)
                    .doesNotContain(OPEN, CLOSE);
        }
    }

    @Test
    void aSentenceInASentenceIsIsolatedOnce() {
        String inner = Messages.t(Locale.ENGLISH, "words.on", "שלום");

        assertThat(inner).contains(OPEN + "שלום" + CLOSE);
        assertThat(Messages.t(Locale.ENGLISH, "words.on", inner)).containsOnlyOnce(OPEN);
    }

    @Test
    void namesInARowStandEachForItself() {
        assertThat(Messages.list(" · ", List.of("Alex", "שלום"))).isEqualTo("Alex · " + OPEN + "שלום" + CLOSE);
    }

    /// All but those that a script fills.
    private static List<String> sentences() {
        return Bundles.keys().stream()
                .filter(key -> !Bundles.words(Locale.ENGLISH, key).matches(".*\\{[a-z].*"))
                .toList();
    }

    private static Object[] filled(String key, String name, int count) {
        Format[] formats =
                new MessageFormat(Bundles.words(Locale.ENGLISH, key), Locale.ENGLISH).getFormatsByArgumentIndex();
        Object[] numbersThenNames = Stream.of(formats)
                .map(format -> format == null ? (Object) name : (Object) count)
                .toArray();
        return numbersThenNames.length == 0 ? new Object[] {name} : withNames(numbersThenNames, name);
    }

    /// Choices hold places of their own, which the format does not count.
    private static Object[] withNames(Object[] arguments, String name) {
        return Stream.concat(
                        Stream.of(arguments),
                        Stream.generate(() -> (Object) name).limit(4))
                .toArray();
    }

    private static String withoutIsolates(String sentence) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int c : sentence.codePoints().toArray()) {
            boolean opens = c == 0x2066 || c == 0x2067 || c == 0x2068;
            depth += opens ? 1 : 0;
            if (depth == 0) {
                outside.appendCodePoint(c);
            }
            depth -= c == 0x2069 ? 1 : 0;
        }
        assertThat(depth).isZero();
        return outside.toString();
    }
}
