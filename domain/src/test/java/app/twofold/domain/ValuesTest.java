package app.twofold.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Measure.Milestone;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.Period;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What values take and what they refuse, each by name.
class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "שָׁלוֹם ‏عالم‏", "👩‍👩‍👧 🌱", "e\u0301", "a\u200db"})
    void anyScriptIsKeptAsItIs(String text) {
        assertThat(new Title(text).value()).isEqualTo(text);
        assertThat(new Words(text).value()).isEqualTo(text);
    }

    @Test
    void lengthsCountWhatPeopleSeeAsCharactersMoreOrLess() {
        assertThat(new Title("🌱".repeat(200)).value()).hasSize(400);
        assertThat(new Words("🌱".repeat(4_000)).value()).hasSize(8_000);
        assertThat(fault(() -> new Title("🌱".repeat(201)))).isEqualTo(Fault.TOO_LONG);
        assertThat(fault(() -> new Words("🌱".repeat(4_001)))).isEqualTo(Fault.TOO_LONG);
    }

    @Test
    void aTitleIsOneLineWithSomethingInIt() {
        assertThat(new Title("  a walk \t").value()).isEqualTo("a walk");
        assertThat(fault(() -> new Title(" \u2003\n "))).isEqualTo(Fault.EMPTY);
        assertThat(fault(() -> new Title("a\nb"))).isEqualTo(Fault.CONTROL_CHARACTER);
        assertThat(fault(() -> new Title("a\tb"))).isEqualTo(Fault.CONTROL_CHARACTER);
    }

    @Test
    void wordsKeepTheirLinesAndSpaces() {
        assertThat(new Words(" a\r\nb\rc\n\td ").value()).isEqualTo(" a\nb\nc\n\td ");
        assertThat(new Words("").isBlank()).isTrue();
        assertThat(fault(() -> new Words(" \n").required())).isEqualTo(Fault.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\ud83c", "\udf31\ud83c"})
    void controlCharactersAndHalvesOfCharactersAreNoText(String text) {
        assertThat(fault(() -> new Title("a" + text))).isEqualTo(Fault.CONTROL_CHARACTER);
        assertThat(fault(() -> new Words("a" + text))).isEqualTo(Fault.CONTROL_CHARACTER);
    }

    @ParameterizedTest
    @CsvSource({
        "0,NOT_POSITIVE",
        "-0.01,NOT_POSITIVE",
        "1000000000.01,TOO_LARGE",
        "1e400000000,TOO_LARGE",
        "0.001,TOO_MANY_DECIMALS",
        "1e-400000000,TOO_MANY_DECIMALS"
    })
    void anAmountIsPositiveAndOfThisWorld(BigDecimal number, Fault fault) {
        assertThat(fault(() -> new Amount(number))).isEqualTo(fault);
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertThat(new Amount(new BigDecimal("2.50"))).isEqualTo(new Amount(new BigDecimal("2.5")));
        assertThat(new Amount(new BigDecimal("1e9")).value()).isEqualTo(Amount.MAX);
    }

    @Test
    void aMeasureCanBeMeasured() {
        Title unit = new Title("€");
        assertThat(fault(() -> new Times(0, Period.WEEK))).isEqualTo(Fault.NOT_POSITIVE);
        assertThat(fault(() -> new Times(100, Period.WEEK))).isEqualTo(Fault.TOO_LARGE);
        assertThat(fault(() -> new Quantity(BigDecimal.TWO, new BigDecimal("2.0"), unit)))
                .isEqualTo(Fault.SAME_TWICE);
        assertThat(new Quantity(BigDecimal.TEN, BigDecimal.valueOf(-3), unit).to())
                .isEqualTo(BigDecimal.valueOf(-3));
        assertThat(fault(() -> new Milestones(List.of()))).isEqualTo(Fault.EMPTY);
        assertThat(fault(() -> new Milestones(Collections.nCopies(2, step())))).isEqualTo(Fault.SAME_TWICE);
        assertThat(fault(() -> new Milestones(
                        Stream.generate(ValuesTest::step).limit(51).toList())))
                .isEqualTo(Fault.TOO_MANY_ITEMS);
    }

    @Test
    void aHueIsAPlaceOnTheCircle() {
        assertThat(fault(() -> new Hue(-1))).isEqualTo(Fault.OUT_OF_RANGE);
        assertThat(fault(() -> new Hue(360))).isEqualTo(Fault.OUT_OF_RANGE);
        assertThat(new Hue(350).distanceTo(new Hue(10))).isEqualTo(20);
    }

    @Test
    void aFaultNeverHoldsTheValue() {
        InvalidValue invalid = catchThrowableOfType(InvalidValue.class, () -> new Title("secret\u0000"));

        assertThat(invalid).hasMessage("CONTROL_CHARACTER");
    }

    private static Milestone step() {
        return new Milestone(new MilestoneId(UUID.randomUUID()), new Title("Step"));
    }

    private static Fault fault(Runnable making) {
        return catchThrowableOfType(InvalidValue.class, making::run).fault();
    }
}
