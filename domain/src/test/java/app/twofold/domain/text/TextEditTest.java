package app.twofold.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEditTest {

    @Test
    void putsSplicesTogetherInTheirOrder() {
        TextEdit edit = TextEdit.of(List.of(new Splice(0, "", "ab"), new Splice(1, "b", "xy"), new Splice(4, "c", "")));

        assertThat(edit.applied("1c2")).isEqualTo("axy12");
        assertThat(edit.splices()).containsExactly(new Splice(0, "", "axy"), new Splice(4, "c", ""));
    }

    @Test
    void putsWhatIsTypedInFrontOfWhatItReplaces() {
        TextEdit edit = TextEdit.of(List.of(new Splice(2, "old", ""), new Splice(2, "", "new")));

        assertThat(edit.splices()).containsExactly(new Splice(2, "old", "new"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "I love tee, I love tea, 9, e, a",
                "Thank, Thankful, 4, k, kful",
                "Thank, Thank you, 5, -, ' you'",
                "happy, unhappy, 0, -, un",
                "ábc, ábcd, 2, c, cd",
                "1, 12, 0, 1, 12",
                "a😀, a😁, 1, 😀, 😁",
                "😀, 😀😀, 2, -, 😀",
                "aa, a, 1, a, -",
            })
    void findsThePlainDifference(String before, String after, int at, String removed, String inserted) {
        Splice expected = new Splice(at, removed == null ? "" : removed, inserted == null ? "" : inserted);
        assertThat(TextEdit.between(before, after).splices()).containsExactly(expected);
    }

    @Test
    void splicesHoldNoHalfCharactersAndNoControls() {
        for (String inserted : List.of("\ud83d", "\ude00", "a\r\nb", "\u0000", "\u0085")) {
            assertThatThrownBy(() -> new Splice(0, "", inserted)).isInstanceOf(InvalidValue.class);
        }
        assertThatThrownBy(() -> new Splice(-1, "", "a")).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void leadsToOneTextWhicheverComesFirst(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 5_000; round++) {
            String text = RandomEdits.text(random, 12);
            TextEdit one = RandomEdits.edit(random, text);
            TextEdit other = RandomEdits.edit(random, text);
            int tie = random.nextBoolean() ? 1 : -1;

            assertThat(one.over(other, tie).applied(other.applied(text)))
                    .as("seed %d round %d: %s | %s | %s", seed, round, text, one, other)
                    .isEqualTo(other.over(one, -tie).applied(one.applied(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void composesAndTakesBack(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 5_000; round++) {
            String text = RandomEdits.text(random, 12);
            TextEdit first = RandomEdits.edit(random, text);
            String between = first.applied(text);
            TextEdit second = RandomEdits.edit(random, between);
            String after = second.applied(between);
            TextEdit both = first.then(second);

            assertThat(both.applied(text)).as("seed %d round %d", seed, round).isEqualTo(after);
            assertThat(both.reversed().applied(after)).isEqualTo(text);
            assertThat(TextEdit.of(both.splices())).isEqualTo(both);
            assertThat(TextEdit.between(text, after).applied(text)).isEqualTo(after);
            assertThat(Rewriting.of(text, after).applied(text)).isEqualTo(after);
        }
    }
}
