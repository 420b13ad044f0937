package app.twofold.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsolatedTest {

    private static final String BEFORE = "(from ";
    private static final String AFTER = ", 5 of 12) agreed";

    @ParameterizedTest
    @ValueSource(strings = {"", "Alex", "Łukasz (2)", "五郎", "👩‍❤️‍👨 12", "\u2068שלום\u2069 agreed", "a\u200Eb"})
    void whatCannotTouchItsNeighboursStaysAsItIs(String words) {
        assertThat(Isolated.of(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Tom\u202E, \u2068Tom\u202E\u202C\u2069",
        "שלום, \u2068שלום\u2069",
        "عالم 12, \u2068عالم 12\u2069",
        "a\u2069b\u202E, \u2068ab\u202E\u202C\u2069",
        "\u2067ab, \u2068\u2067ab\u2069\u2069",
        "a\u202Cb, \u2068ab\u2069",
        "\u2067a\u202Eb\u2069c\u202D, \u2068\u2067a\u202Eb\u2069c\u202D\u202C\u2069"
    })
    void theRestStandsInAnIsolateThatNothingInItLeaves(String words, String isolated) {
        assertThat(Isolated.of(words)).isEqualTo(isolated);
        assertThat(Isolated.of(isolated)).isEqualTo(isolated);
    }

    @Test
    void everyLineHasItsOwn() {
        assertThat(Isolated.of("שלום\u202E\nTea")).isEqualTo("\u2068שלום\u202E\u202C\u2069\n\u2068Tea\u2069");
    }

    @Test
    void theSentenceAroundReadsFromLeftToRightWhateverTheWordsAre() {
        for (long seed = 1; seed <= 10_000; seed++) {
            String words = hostile(new Random(seed));
            String sentence = BEFORE + Isolated.of(words) + AFTER;
            Bidi bidi = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);
            int after = sentence.length() - AFTER.length();
            for (int i = 0; i < sentence.length(); i++) {
                if (i < BEFORE.length() || i >= after) {
                    assertThat(bidi.getLevelAt(i)).as("seed %d at %d", seed, i).isZero();
                }
            }
        }
    }

    private static String hostile(Random random) {
        int[] controls = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200F, 0x061C};
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            words.append(SomeTexts.any(random).replaceAll("[\\p{Zl}\\p{Zp}]", ""));
            words.appendCodePoint(controls[random.nextInt(controls.length)]);
        }
        return words.toString();
    }
}
