package app.twofold.domain.pattern;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.pattern.Past.FOUNDED;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.GoalEvent.MilestoneReached;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Milestone;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.Period;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.pattern.GoalCourse.Often;
import app.twofold.domain.pattern.GoalCourse.Step;
import app.twofold.domain.pattern.GoalCourse.Tally;
import app.twofold.domain.pattern.GoalCourse.Way;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalCourseTest {

    private static final GoalId GOAL = new GoalId(new UUID(0, 0x60A1));
    private static final MilestoneId FIRST = new MilestoneId(new UUID(0, 1));
    private static final MilestoneId SECOND = new MilestoneId(new UUID(0, 2));
    private static final LocalDate DUE = FOUNDED.plusDays(60);
    private static final Quantity SAVINGS = new Quantity(BigDecimal.ZERO, BigDecimal.valueOf(1_200), new Title("€"));

    private final Past past = new Past();

    @Test
    void aNumberAddsUpTowardsItsDay() {
        agreed(SAVINGS, DUE);
        noted(200, FOUNDED.plusDays(3));
        noted(100, FOUNDED.plusDays(10));
        noted(50, FOUNDED.plusDays(3));

        assertThat(courses()).singleElement().isInstanceOfSatisfying(Way.class, way -> {
            assertThat(way.steps()).containsExactly(step(3, 250), step(10, 350));
            assertThat(way.target()).isEqualByComparingTo("1200");
            assertThat(way.begin()).isEqualTo(FOUNDED);
            assertThat(way.end()).isEqualTo(DUE);
        });
    }

    @Test
    void stepsAddUpTowardsTheirDayToo() {
        agreed(new Milestones(List.of(milestone(FIRST), milestone(SECOND))), DUE);
        past.and(SAM, new MilestoneReached(GOAL, SECOND, FOUNDED.plusDays(5)));

        assertThat(courses())
                .singleElement()
                .isInstanceOfSatisfying(
                        Way.class, way -> assertThat(way.steps()).containsExactly(step(5, 1)));
    }

    @Test
    void whatComesEveryWeekIsCountedWeekByWeekFromTheAgreementOn() {
        agreed(new Times(2, Period.WEEK), null);
        noted(1, FOUNDED.plusDays(1));
        noted(1, FOUNDED.plusDays(2));
        noted(1, FOUNDED.plusDays(12));

        assertThat(courses()).singleElement().isInstanceOfSatisfying(Often.class, often -> {
            assertThat(often.planned()).isEqualTo(2);
            assertThat(often.periods())
                    .extracting(Tally::count)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(BigDecimal.TWO, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO);
        });
    }

    @Test
    void withoutAPlanOrWithoutProgressThereIsNoCourse() {
        agreed(SAVINGS, null);
        noted(200, FOUNDED);
        assertThat(courses()).isEmpty();

        Past other = new Past();
        agree(other, SAVINGS, DUE);
        assertThat(other.patterns(Reach.TWELVE_WEEKS, FOUNDED.plusDays(20)).goals())
                .isEmpty();
    }

    @Test
    void whatIsOnlyProposedHasNoCourse() {
        past.and(ALEX, new GoalProposed(GOAL, wording(SAVINGS, DUE)));
        noted(200, FOUNDED);

        assertThat(courses()).isEmpty();
    }

    private List<GoalCourse> courses() {
        return past.patterns(Reach.TWELVE_WEEKS, FOUNDED.plusDays(20)).goals();
    }

    private void agreed(Measure measure, @Nullable LocalDate due) {
        agree(past, measure, due);
    }

    private static void agree(Past past, Measure measure, @Nullable LocalDate due) {
        past.and(ALEX, new GoalProposed(GOAL, wording(measure, due))).and(SAM, new GoalAgreed(GOAL, 1));
    }

    private void noted(long amount, LocalDate on) {
        past.and(ALEX, new ProgressLogged(GOAL, new Amount(BigDecimal.valueOf(amount)), on, Words.NONE));
    }

    private static Wording wording(Measure measure, @Nullable LocalDate due) {
        return new Wording(
                new Title("Together"), Words.NONE, Area.FUN, measure, due, Words.NONE, IfThen.NONE, Carrier.BOTH);
    }

    private static Milestone milestone(MilestoneId id) {
        return new Milestone(id, new Title("A step"));
    }

    private static Step step(int day, long total) {
        return new Step(FOUNDED.plusDays(day), BigDecimal.valueOf(total));
    }
}
