package app.twofold.domain.goal.figure;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.goal.SomeGoals.TODAY;
import static app.twofold.domain.goal.SomeGoals.WALK;
import static app.twofold.domain.goal.SomeGoals.agreedGoal;
import static app.twofold.domain.goal.SomeGoals.goal;
import static app.twofold.domain.goal.SomeGoals.measured;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Story;
import app.twofold.domain.Story.Happened;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.CorrectProgress;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalEvent.ProgressCorrected;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import app.twofold.domain.goal.GoalRefusal.ReadingNotWanted;
import app.twofold.domain.goal.figure.GoalFigures.Pace;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Entries;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Reading;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A number whose entries say where it stands, on the way from one value to another.
class ReadingsTest {

    private static final LocalDate DUE = TODAY.plusDays(10);

    @ParameterizedTest
    @CsvSource({
        // from, to, reading, way, of, fraction
        "90, 80, 88, 2, 10, 0.2",
        "90, 80, 92, -2, 10, 0",
        "90, 80, 80, 10, 10, 1",
        "90, 80, 79.5, 10.5, 10, 1",
        "0, 42, 21, 21, 42, 0.5",
        "-500, 0, -250, 250, 500, 0.5",
        "-10, -20, -15, 5, 10, 0.5",
        "0, -4, 0, 0, 4, 0",
    })
    void saysHowFarTheLatestReadingIsFromTheStart(
            long from, long to, BigDecimal reading, BigDecimal way, BigDecimal whole, double fraction) {
        GoalFigures figures = figures(with(from, to, reading(reading, TODAY)), TODAY);

        assertThat(figures.total()).isEqualByComparingTo(way);
        assertThat(figures.target()).isEqualByComparingTo(whole);
        assertThat(figures.fraction()).isEqualTo(fraction);
        assertThat(figures.pace()).isEqualTo(fraction == 1 ? Pace.DONE : Pace.ON_TRACK);
    }

    @Test
    void theLatestDayCountsAndOnOneDayWhatWasNotedLast() {
        Goal goal = with(90, 80, reading(86, TODAY), reading(89, TODAY.minusDays(3)), reading(85, TODAY));

        assertThat(figures(goal, TODAY).total()).isEqualByComparingTo("5");
        assertThat(figures(with(90, 80, reading(86, TODAY), reading(89, TODAY.minusDays(3))), TODAY)
                        .total())
                .isEqualByComparingTo("4");
    }

    @Test
    void isNotStartedWithoutAReadingAndBehindAfterHalfTheTimeWithTwoOfTen() {
        assertThat(figures(with(90, 80), TODAY).pace()).isEqualTo(Pace.NOT_STARTED);
        assertThat(figures(with(90, 80, reading(90, TODAY)), TODAY).pace()).isEqualTo(Pace.ON_TRACK);
        assertThat(figures(with(90, 80, reading(88, TODAY)), TODAY.plusDays(5)).pace())
                .isEqualTo(Pace.BEHIND);
    }

    @Test
    void takesWhatIsNotedAsAReadingWhereReadingsAreNoted() {
        agreed(90, 80, Entries.READINGS)
                .when(SAM, new LogProgress(WALK, Amount.of(88), TODAY, Words.NONE))
                .then(new ProgressLogged(WALK, Reading.of(88), TODAY, Words.NONE))
                .when(SAM, new LogProgress(WALK, Reading.of(-3), TODAY, Words.NONE))
                .then(new ProgressLogged(WALK, Reading.of(-3), TODAY, Words.NONE));
    }

    @Test
    void refusesAReadingWhereEntriesAddUp() {
        agreed(0, 50, Entries.ADD_UP)
                .when(SAM, new LogProgress(WALK, Reading.of(8), TODAY, Words.NONE))
                .thenRefused(new ReadingNotWanted());
        agreedGoal()
                .when(SAM, new LogProgress(WALK, Reading.of(8), TODAY, Words.NONE))
                .thenRefused(new ReadingNotWanted());
    }

    @Test
    void anEntryStaysWhatItWasWhenTheGoalIsCountedDifferently() {
        Story readings = agreed(90, 80, Entries.READINGS)
                .and(Story.by(ALEX, new ProgressLogged(WALK, Amount.of(2), TODAY, Words.NONE)));

        assertThat(figures(goal(readings), TODAY).pace()).isEqualTo(Pace.NOT_STARTED);
        readings.when(ALEX, new CorrectProgress(WALK, 5, Amount.of(3), TODAY, Words.NONE))
                .then(new ProgressCorrected(WALK, 5, Amount.of(3), TODAY, Words.NONE))
                .when(ALEX, new CorrectProgress(WALK, 5, Reading.of(3), TODAY, Words.NONE))
                .thenRefused(new ReadingNotWanted());

        Story adding = agreed(0, 80, Entries.ADD_UP)
                .and(Story.by(ALEX, new ProgressLogged(WALK, Reading.of(88), TODAY, Words.NONE)));
        assertThat(figures(goal(adding), TODAY).total()).isEqualByComparingTo("0");
        adding.when(ALEX, new CorrectProgress(WALK, 5, Amount.of(87), TODAY, Words.NONE))
                .then(new ProgressCorrected(WALK, 5, Reading.of(87), TODAY, Words.NONE));
    }

    @Test
    void asksForAmountsFarBeyondEverythingBefore() {
        Goal fresh = goal(agreed(0, 100, Entries.ADD_UP));
        assertThat(FarBeyond.holds(fresh, Amount.of(100))).isFalse();
        assertThat(FarBeyond.holds(fresh, Amount.of(101))).isTrue();

        Goal begun = goal(agreed(0, 100, Entries.ADD_UP)
                .and(Story.by(ALEX, new ProgressLogged(WALK, Amount.of(2), TODAY, Words.NONE))));
        assertThat(FarBeyond.holds(begun, Amount.of(20))).isFalse();
        assertThat(FarBeyond.holds(begun, Amount.of(21))).isTrue();
    }

    @Test
    void asksForReadingsFarFromTheWay() {
        Goal goal = with(90, 80, reading(88, TODAY));

        assertThat(FarBeyond.holds(goal, Reading.of(95))).isFalse();
        assertThat(FarBeyond.holds(goal, Reading.of(71))).isFalse();
        assertThat(FarBeyond.holds(goal, Reading.of(9))).isTrue();
        assertThat(FarBeyond.holds(goal, Reading.of(880))).isTrue();
    }

    private static Story agreed(long from, long to, Entries entries) {
        Measure measure = new Quantity(BigDecimal.valueOf(from), BigDecimal.valueOf(to), new Title("kg"), entries);
        return agreedGoal(measured(measure, DUE));
    }

    private static Goal with(long from, long to, Happened... progress) {
        return goal(agreed(from, to, Entries.READINGS).and(progress));
    }

    private static Happened reading(long value, LocalDate on) {
        return reading(BigDecimal.valueOf(value), on);
    }

    private static Happened reading(BigDecimal value, LocalDate on) {
        return Story.by(ALEX, new ProgressLogged(WALK, new Reading(value), on, Words.NONE));
    }

    private static GoalFigures figures(Goal goal, LocalDate today) {
        return GoalFigures.of(goal, today, ZoneOffset.UTC, DayOfWeek.MONDAY);
    }
}
