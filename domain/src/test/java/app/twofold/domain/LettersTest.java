package app.twofold.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.checkin.template.Label;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "\u00A0",
                "\u3000",
                "\u200B",
                "\u200C",
                "\u200D",
                "\u200E",
                "\u200F",
                "\u2060",
                "\uFEFF",
                "\u00AD",
                "\u034F",
                "\u061C",
                "\u115F",
                "\u1160",
                "\u17B4",
                "\u180B",
                "\u180E",
                "\u202E",
                "\u2066\u2069",
                "\u2063",
                "\u206F",
                "\u2800",
                "\u3164",
                "\uFFA0",
                "\uFE0F",
                "\uFFF9\uFFFB",
                "\uDB40\uDC41",
                "\uDB40\uDD00",
                " \u200B\u3164 \u2800\t\u200D",
                "\u2028",
                "\u2029",
                "\uD834\uDD73"
            })
    void whatNobodyCanSeeIsNoTextAndNoName(String unseen) {
        assertThat(Letters.isBlank(unseen)).isTrue();
        assertThat(new Words(unseen).isBlank()).isTrue();
        refused(Fault.EMPTY, () -> new Title(unseen));
        refused(Fault.EMPTY, () -> new Label(unseen));
        refused(Fault.EMPTY, () -> new Words(unseen).required());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                ".",
                "0",
                "ー",
                "私",
                "א",
                "ا",
                "ก",
                "👩‍❤️‍👨",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "1️⃣",
                "́",
                "\u0600",
                "\uE000",
                "क्‍ष",
                "می‌روم",
                "ᠠ᠋"
            })
    void whatCanBeSeenStaysAsItIs(String seen) {
        assertThat(new Title(seen).value()).isEqualTo(seen);
        assertThat(new Words(seen).required().value()).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u00A0 Tea \u3000', Tea",
        "'\uFEFFTea\u200B', Tea",
        "'\u200B \u2060Tea\u00AD ', Tea",
        "'Tea\u2028time', 'Tea time'",
        "❤️, ❤️"
    })
    void aTitleIsTrimmed(String text, String title) {
        assertThat(new Title(text).value()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0000b",
                "a\u0007b",
                "a\u001Bb",
                "a\u0085b",
                "a\u009Fb",
                "\uD83D",
                "a\uDC00b",
                "\uDE00\uD83D"
            })
    void controlCharactersAndHalvesAreRefused(String broken) {
        refused(Fault.CONTROL_CHARACTER, () -> new Words(broken));
        refused(broken.equals("\u0000") ? Fault.EMPTY : Fault.CONTROL_CHARACTER, () -> new Title(broken));
    }

    @Test
    void halvesAreNoticed() {
        assertThat(Letters.isTorn("a\uD83D")).isTrue();
        assertThat(Letters.isTorn("\uDE00\uD83D")).isTrue();
        assertThat(Letters.isTorn("a\uD83D\uDE00")).isFalse();
    }

    @Test
    void wordsStayTheVeryCharactersThatWereWritten() {
        assertThat(new Words("e\u0301te\u0301 \u200B\r\n").value()).isEqualTo("e\u0301te\u0301 \u200B\n");
    }

    @Test
    void theLengthIsCountedInCharacters() {
        assertThat(new Title("😀".repeat(Title.MAX_LENGTH)).value()).hasSize(2 * Title.MAX_LENGTH);
        refused(Fault.TOO_LONG, () -> new Title("😀".repeat(Title.MAX_LENGTH + 1)));
    }

    @Test
    void unseenTitlesOfOldStayReadable() {
        assertThat(Title.kept("\u200B")).isEqualTo(new Title("…"));
        assertThat(Label.kept("\u3164")).isEqualTo(new Label("…"));
        assertThat(Title.kept("Tea")).isEqualTo(new Title("Tea"));
        refused(Fault.EMPTY, () -> Title.kept(" "));
    }

    @Test
    void aTitleMadeOfATitleIsTheSame() {
        for (long seed = 1; seed <= 20_000; seed++) {
            String text = SomeTexts.any(new Random(seed));
            if (Letters.isBlank(text)) {
                continue;
            }
            Title title = new Title(text);
            assertThat(new Title(title.value())).as("seed %d", seed).isEqualTo(title);
        }
    }

    @Test
    void aLabelIsTheSameWhicheverKeyboardItCameFrom() {
        assertThat(new Label("Ge\u0301ne\u0301rosite\u0301")).isEqualTo(new Label("Générosité"));
        assertThat(new Label("\u1112\u1161\u11AB")).isEqualTo(new Label("한"));
        assertThat(new Label("か")).isNotEqualTo(new Label("が"));
    }

    private static void refused(Fault fault, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
