package app.twofold.domain.goal;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.goal.SomeGoals.FIRST;
import static app.twofold.domain.goal.SomeGoals.TODAY;
import static app.twofold.domain.goal.SomeGoals.WALK;
import static app.twofold.domain.goal.SomeGoals.agreedGoal;
import static app.twofold.domain.goal.SomeGoals.goal;
import static app.twofold.domain.goal.SomeGoals.measured;
import static app.twofold.domain.goal.SomeGoals.proposedGoal;
import static app.twofold.domain.goal.SomeGoals.soloGoal;
import static app.twofold.domain.goal.SomeGoals.twoSteps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.Story;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.CorrectProgress;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalCommand.ReachMilestone;
import app.twofold.domain.goal.GoalCommand.ReopenMilestone;
import app.twofold.domain.goal.GoalCommand.TakeBackProgress;
import app.twofold.domain.goal.GoalEvent.GoalSetAside;
import app.twofold.domain.goal.GoalEvent.MilestoneReached;
import app.twofold.domain.goal.GoalEvent.MilestoneReopened;
import app.twofold.domain.goal.GoalEvent.ProgressCorrected;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import app.twofold.domain.goal.GoalEvent.ProgressTakenBack;
import app.twofold.domain.goal.GoalRefusal.DateInFuture;
import app.twofold.domain.goal.GoalRefusal.EntryUnknown;
import app.twofold.domain.goal.GoalRefusal.GoalNotActive;
import app.twofold.domain.goal.GoalRefusal.MilestoneUnknown;
import app.twofold.domain.goal.GoalRefusal.NotYours;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Measure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressRulesTest {

    private static final Words NOTE = new Words("in the rain");

    @Test
    void eitherLogsProgressTodayOrEarlier() {
        Story story = agreedGoal()
                .when(SAM, log(TODAY))
                .then(new ProgressLogged(WALK, Amount.of(1), TODAY, NOTE))
                .when(ALEX, log(TODAY.minusDays(3)))
                .then(new ProgressLogged(WALK, Amount.of(1), TODAY.minusDays(3), NOTE));

        assertThat(goal(story).progress().entries()).containsOnlyKeys(5L, 6L);
        soloGoal().when(ALEX, log(TODAY)).then(new ProgressLogged(WALK, Amount.of(1), TODAY, NOTE));
    }

    @Test
    void todayIsTheDayOfWhoAsks() {
        Story late = agreedGoal().at(Instant.parse("2026-03-02T23:30:00Z"));

        late.when(SAM, log(TODAY.plusDays(1))).thenRefused(new DateInFuture());
        late.when(ALEX, log(TODAY.plusDays(1))).then(new ProgressLogged(WALK, Amount.of(1), TODAY.plusDays(1), NOTE));
    }

    @Test
    void refusesDaysBeforeTheYear2000() {
        LocalDate longAgo = LocalDate.of(1999, 12, 31);

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> log(longAgo));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ReachMilestone(WALK, FIRST, longAgo));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> measured(new Measure.None(), longAgo));
    }

    @Test
    void needsAnActiveGoal() {
        proposedGoal().when(ALEX, log(TODAY)).thenRefused(new GoalNotActive(Status.PROPOSED));
        agreedGoal()
                .and(Story.by(SAM, new GoalSetAside(WALK, null)))
                .when(ALEX, log(TODAY))
                .thenRefused(new GoalNotActive(Status.ASIDE));
    }

    @Test
    void onlyItsAuthorCorrectsAnEntry() {
        Story story = logged().when(ALEX, correct(5, 2))
                .thenRefused(new NotYours())
                .when(SAM, correct(5, 2))
                .then(new ProgressCorrected(WALK, 5, Amount.of(2), TODAY, NOTE))
                .when(SAM, correct(5, 2))
                .thenNothingToDo()
                .when(SAM, correct(9, 2))
                .thenRefused(new EntryUnknown());

        assertThat(goal(story).progress().entries().get(5L)).satisfies(entry -> {
            assertThat(entry.amount()).isEqualTo(Amount.of(2));
            assertThat(entry.corrected()).isTrue();
        });
    }

    @Test
    void onlyItsAuthorTakesAnEntryBack() {
        Story story = logged().when(ALEX, new TakeBackProgress(WALK, 5))
                .thenRefused(new NotYours())
                .when(SAM, new TakeBackProgress(WALK, 5))
                .then(new ProgressTakenBack(WALK, 5));

        assertThat(goal(story).progress().entries()).isEmpty();
        story.when(SAM, new TakeBackProgress(WALK, 5)).thenRefused(new EntryUnknown());
    }

    @Test
    void reachesTheMilestonesOfTheWordingInForce() {
        MilestoneId other = new MilestoneId(new UUID(9, 9));
        Story story = agreedGoal(measured(twoSteps(), null))
                .when(SAM, new ReachMilestone(WALK, other, TODAY))
                .thenRefused(new MilestoneUnknown())
                .when(SAM, new ReachMilestone(WALK, FIRST, TODAY.plusDays(1)))
                .thenRefused(new DateInFuture())
                .when(SAM, new ReachMilestone(WALK, FIRST, TODAY))
                .then(new MilestoneReached(WALK, FIRST, TODAY))
                .when(ALEX, new ReachMilestone(WALK, FIRST, TODAY))
                .thenNothingToDo();

        story.when(ALEX, new ReopenMilestone(WALK, FIRST)).thenRefused(new NotYours());
        story.when(SAM, new ReopenMilestone(WALK, FIRST)).then(new MilestoneReopened(WALK, FIRST));
        assertThat(goal(story).progress().reached()).isEmpty();
    }

    private static Story logged() {
        return agreedGoal().and(Story.by(SAM, new ProgressLogged(WALK, Amount.of(1), TODAY, NOTE)));
    }

    private static LogProgress log(LocalDate on) {
        return new LogProgress(WALK, Amount.of(1), on, NOTE);
    }

    private static CorrectProgress correct(long entry, long amount) {
        return new CorrectProgress(WALK, entry, Amount.of(amount), TODAY, NOTE);
    }
}
