package app.twofold.domain.goal.figure;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.goal.SomeGoals.FIRST;
import static app.twofold.domain.goal.SomeGoals.TODAY;
import static app.twofold.domain.goal.SomeGoals.WALK;
import static app.twofold.domain.goal.SomeGoals.agreedGoal;
import static app.twofold.domain.goal.SomeGoals.goal;
import static app.twofold.domain.goal.SomeGoals.measured;
import static app.twofold.domain.goal.SomeGoals.twoSteps;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.People;
import app.twofold.domain.Story;
import app.twofold.domain.Story.Happened;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.MilestoneReached;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import app.twofold.domain.goal.SomeGoals;
import app.twofold.domain.goal.figure.GoalFigures.Pace;
import app.twofold.domain.goal.figure.GoalFigures.Span;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Period;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The goal is agreed on Monday, 2 March 2026.
class FiguresTest {

    @Test
    void countsTheWeekFromTheCouplesFirstDay() {
        Goal goal = withTimes(3, Period.WEEK, done(TODAY), done(TODAY.plusDays(5)), done(TODAY.plusDays(6)));
        LocalDate sunday = TODAY.plusDays(6);

        assertThat(of(goal, sunday, DayOfWeek.MONDAY).pace()).isEqualTo(Pace.DONE);
        assertThat(of(goal, sunday, DayOfWeek.SUNDAY).spans())
                .containsExactly(
                        new Span(sunday, sunday.plusDays(6), BigDecimal.ONE),
                        new Span(sunday.minusDays(7), sunday.minusDays(1), BigDecimal.TWO));
        assertThat(of(goal, sunday, DayOfWeek.SUNDAY).fraction()).isEqualTo(1.0 / 3);
    }

    @Test
    void isBehindInAWeekWhenWholeTimesAreDue() {
        Goal goal = withTimes(3, Period.WEEK, done(TODAY));

        assertThat(of(goal, TODAY.plusDays(4)).pace()).isEqualTo(Pace.ON_TRACK);
        assertThat(of(goal, TODAY.plusDays(5)).pace()).isEqualTo(Pace.BEHIND);
        assertThat(of(withTimes(3, Period.WEEK), TODAY.plusDays(5)).pace()).isEqualTo(Pace.NOT_STARTED);
    }

    @Test
    void countsCalendarMonths() {
        Goal goal = withTimes(2, Period.MONTH, done(TODAY), done(LocalDate.of(2026, 4, 1)));

        assertThat(of(goal, LocalDate.of(2026, 4, 30)).spans())
                .containsExactly(
                        new Span(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30), BigDecimal.ONE),
                        new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), BigDecimal.ONE));
    }

    @Test
    void showsAtMostTwelveSpans() {
        assertThat(of(withTimes(1, Period.WEEK), TODAY.plusDays(200)).spans()).hasSize(12);
    }

    @Test
    void measuresTheWayOfANumberThatFalls() {
        Goal goal = withQuantity(1_000, 200, TODAY.plusDays(10), logged(400, TODAY));
        GoalFigures figures = of(goal, TODAY.plusDays(4));

        assertThat(figures.total()).isEqualTo(BigDecimal.valueOf(400));
        assertThat(figures.target()).isEqualTo(BigDecimal.valueOf(800));
        assertThat(figures.fraction()).isEqualTo(0.5);
        assertThat(figures.expected()).isEqualTo(0.4);
        assertThat(figures.pace()).isEqualTo(Pace.ON_TRACK);
        assertThat(of(goal, TODAY.plusDays(6)).pace()).isEqualTo(Pace.BEHIND);
        assertThat(of(goal, TODAY.plusDays(10)).pace()).isEqualTo(Pace.BEHIND);
        assertThat(of(goal, TODAY.plusDays(11)).pace()).isEqualTo(Pace.OVERDUE);
    }

    @Test
    void isDoneWhenTheNumberIsReachedHoweverLate() {
        Goal goal = withQuantity(0, 4, TODAY.plusDays(10), logged(3, TODAY), logged(2, TODAY));

        assertThat(of(goal, TODAY.plusDays(50)).pace()).isEqualTo(Pace.DONE);
        assertThat(of(goal, TODAY.plusDays(50)).fraction()).isEqualTo(1);
    }

    @Test
    void expectsNothingWithoutADate() {
        Goal goal = withQuantity(0, 4, null, logged(1, TODAY));

        assertThat(of(goal, TODAY.plusDays(50)).expected()).isNull();
        assertThat(of(goal, TODAY.plusDays(50)).pace()).isEqualTo(Pace.ON_TRACK);
    }

    @Test
    void namesTheNextMilestoneAndIsBehindByWholeSteps() {
        Measure steps = twoSteps();
        Goal fresh = goal(agreedGoal(measured(steps, TODAY.plusDays(10))));
        Goal begun = goal(agreedGoal(measured(steps, TODAY.plusDays(10)))
                .and(Story.by(ALEX, new MilestoneReached(WALK, FIRST, TODAY))));

        assertThat(of(fresh, TODAY).nextMilestone())
                .isNotNull()
                .satisfies(m -> assertThat(m.id()).isEqualTo(FIRST));
        assertThat(of(begun, TODAY.plusDays(9)).pace()).isEqualTo(Pace.ON_TRACK);
        assertThat(of(begun, TODAY.plusDays(10)).pace()).isEqualTo(Pace.BEHIND);
        assertThat(of(begun, TODAY).fraction()).isEqualTo(0.5);
    }

    @Test
    void theDayOfTheAgreementIsTheOneInTheCouplesZone() {
        Measure measure = new Quantity(BigDecimal.ZERO, BigDecimal.TEN, new Title("€"));
        Goal goal = goal(Story.givenBoth(SomeGoals.proposed(measured(measure, TODAY.plusDays(11))))
                .at(Instant.parse("2026-03-02T23:30:00Z"))
                .and(Story.by(People.SAM, new GoalAgreed(WALK, 1))));

        assertThat(GoalFigures.of(goal, TODAY.plusDays(6), BERLIN, DayOfWeek.MONDAY)
                        .expected())
                .isEqualTo(0.5);
        assertThat(GoalFigures.of(goal, TODAY.plusDays(6), ZoneOffset.UTC, DayOfWeek.MONDAY)
                        .expected())
                .isEqualTo(6.0 / 11);
    }

    private static Goal withTimes(int count, Period period, Happened... progress) {
        return goal(agreedGoal(measured(new Times(count, period), null)).and(progress));
    }

    private static Goal withQuantity(long from, long to, @Nullable LocalDate due, Happened... progress) {
        Measure measure = new Quantity(BigDecimal.valueOf(from), BigDecimal.valueOf(to), new Title("€"));
        return goal(agreedGoal(measured(measure, due)).and(progress));
    }

    private static Happened done(LocalDate on) {
        return logged(1, on);
    }

    private static Happened logged(long amount, LocalDate on) {
        return Story.by(ALEX, new ProgressLogged(WALK, Amount.of(amount), on, Words.NONE));
    }

    private static GoalFigures of(Goal goal, LocalDate today) {
        return of(goal, today, DayOfWeek.MONDAY);
    }

    private static GoalFigures of(Goal goal, LocalDate today, DayOfWeek weekStart) {
        return GoalFigures.of(goal, today, BERLIN, weekStart);
    }
}
