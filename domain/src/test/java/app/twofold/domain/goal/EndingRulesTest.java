package app.twofold.domain.goal;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.goal.SomeGoals.TODAY;
import static app.twofold.domain.goal.SomeGoals.WALK;
import static app.twofold.domain.goal.SomeGoals.agreedGoal;
import static app.twofold.domain.goal.SomeGoals.goal;
import static app.twofold.domain.goal.SomeGoals.proposedGoal;
import static app.twofold.domain.goal.SomeGoals.soloGoal;
import static app.twofold.domain.goal.SomeGoals.status;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Story;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.AcknowledgeLetGo;
import app.twofold.domain.goal.GoalCommand.CallAchieved;
import app.twofold.domain.goal.GoalCommand.LetGo;
import app.twofold.domain.goal.GoalCommand.Resume;
import app.twofold.domain.goal.GoalCommand.SetAside;
import app.twofold.domain.goal.GoalCommand.TakeBackAchieved;
import app.twofold.domain.goal.GoalCommand.TakeBackLetGo;
import app.twofold.domain.goal.GoalEvent.AchievedTakenBack;
import app.twofold.domain.goal.GoalEvent.CalledAchieved;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalEdited;
import app.twofold.domain.goal.GoalEvent.GoalLetGo;
import app.twofold.domain.goal.GoalEvent.GoalNoted;
import app.twofold.domain.goal.GoalEvent.GoalResumed;
import app.twofold.domain.goal.GoalEvent.GoalSetAside;
import app.twofold.domain.goal.GoalEvent.LetGoAcknowledged;
import app.twofold.domain.goal.GoalEvent.LetGoTakenBack;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import app.twofold.domain.goal.GoalEvent.WordingSuggested;
import app.twofold.domain.goal.GoalRefusal.GoalEnded;
import app.twofold.domain.goal.GoalRefusal.GoalNotActive;
import app.twofold.domain.goal.GoalRefusal.NotSetAsideByYou;
import app.twofold.domain.goal.GoalRefusal.NotYours;
import app.twofold.domain.goal.GoalRefusal.NothingToAcknowledge;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Edit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingRulesTest {

    private static final Words REASON = new Words("I need my Sundays");

    @Test
    void isAchievedWhenBothSaySo() {
        Story story = agreedGoal().when(ALEX, new CallAchieved(WALK)).then(new CalledAchieved(WALK));
        assertThat(status(story)).isEqualTo(Status.ACTIVE);

        story.when(ALEX, new CallAchieved(WALK)).thenNothingToDo();
        story.when(SAM, new CallAchieved(WALK)).then(new CalledAchieved(WALK));
        assertThat(status(story)).isEqualTo(Status.ACHIEVED);
        story.when(ALEX, new TakeBackAchieved(WALK)).thenRefused(new GoalEnded(Status.ACHIEVED));
        story.when(ALEX, new LetGo(WALK, REASON)).thenRefused(new GoalEnded(Status.ACHIEVED));
    }

    @Test
    void takesBackThatItIsAchievedBeforeTheOtherSaysSo() {
        Story story = agreedGoal()
                .and(Story.by(ALEX, new CalledAchieved(WALK)))
                .when(ALEX, new TakeBackAchieved(WALK))
                .then(new AchievedTakenBack(WALK))
                .when(SAM, new CallAchieved(WALK))
                .then(new CalledAchieved(WALK));

        assertThat(status(story)).isEqualTo(Status.ACTIVE);
    }

    @Test
    void callingItAchievedSpeaksOfTheWordsInForce() {
        Story story = agreedGoal()
                .and(
                        Story.by(ALEX, new CalledAchieved(WALK)),
                        Story.by(SAM, new WordingSuggested(WALK, 2, SomeGoals.titled("Walk twice"))),
                        Story.by(ALEX, new GoalAgreed(WALK, 2)),
                        Story.by(SAM, new CalledAchieved(WALK)));

        assertThat(status(story)).isEqualTo(Status.ACTIVE);
    }

    @Test
    void eitherSetsItAsideAndEndsOnlyTheirOwnPause() {
        Story story = agreedGoal()
                .when(ALEX, new SetAside(WALK, null))
                .then(new GoalSetAside(WALK, null))
                .when(SAM, new SetAside(WALK, TODAY.plusDays(9)))
                .then(new GoalSetAside(WALK, TODAY.plusDays(9)))
                .when(SAM, new SetAside(WALK, TODAY.plusDays(9)))
                .thenNothingToDo()
                .when(ALEX, new Resume(WALK))
                .then(new GoalResumed(WALK))
                .when(ALEX, new Resume(WALK))
                .thenRefused(new NotSetAsideByYou());
        assertThat(status(story)).isEqualTo(Status.ASIDE);

        story.when(SAM, new Resume(WALK)).then(new GoalResumed(WALK));
        assertThat(status(story)).isEqualTo(Status.ACTIVE);
    }

    @Test
    void oneAloneLetsGoAtOnceAndTheOtherAcknowledges() {
        Story story = agreedGoal().when(SAM, new LetGo(WALK, REASON)).then(new GoalLetGo(WALK, REASON));
        assertThat(status(story)).isEqualTo(Status.LETTING_GO);

        story.when(SAM, new AcknowledgeLetGo(WALK)).thenRefused(new NothingToAcknowledge());
        story.when(SAM, new LetGo(WALK, REASON)).thenNothingToDo();
        story.when(ALEX, new CallAchieved(WALK)).thenRefused(new GoalNotActive(Status.LETTING_GO));
        story.when(ALEX, new AcknowledgeLetGo(WALK)).then(new LetGoAcknowledged(WALK));
        assertThat(status(story)).isEqualTo(Status.LET_GO);
        story.when(SAM, new TakeBackLetGo(WALK)).thenRefused(new GoalEnded(Status.LET_GO));
    }

    @Test
    void comesBackBeforeTheOtherHasAcknowledged() {
        Story story = agreedGoal()
                .and(Story.by(SAM, new GoalLetGo(WALK, REASON)))
                .when(ALEX, new TakeBackLetGo(WALK))
                .thenRefused(new NotYours())
                .when(SAM, new TakeBackLetGo(WALK))
                .then(new LetGoTakenBack(WALK));

        assertThat(status(story)).isEqualTo(Status.ACTIVE);
    }

    @Test
    void bothLettingGoAtOnceEndsIt() {
        Story story = agreedGoal()
                .and(Story.by(SAM, new GoalLetGo(WALK, REASON)))
                .when(ALEX, new LetGo(WALK, Words.NONE))
                .then(new GoalLetGo(WALK, Words.NONE));

        assertThat(status(story)).isEqualTo(Status.LET_GO);
    }

    @Test
    void aPausedGoalCanBeLetGo() {
        Story story = agreedGoal()
                .and(Story.by(ALEX, new GoalSetAside(WALK, null)))
                .when(ALEX, new LetGo(WALK, REASON))
                .then(new GoalLetGo(WALK, REASON));

        assertThat(status(story)).isEqualTo(Status.LETTING_GO);
    }

    @Test
    void whoWorksAloneNeedsNobodyElseToEndIt() {
        Story achieved = soloGoal().when(ALEX, new CallAchieved(WALK)).then(new CalledAchieved(WALK));
        Story letGo = soloGoal().when(ALEX, new LetGo(WALK, REASON)).then(new GoalLetGo(WALK, REASON));

        assertThat(status(achieved)).isEqualTo(Status.ACHIEVED);
        assertThat(status(letGo)).isEqualTo(Status.LET_GO);
    }

    @Test
    void whatIsNotAgreedBindsNobodyAndNeedsNoLettingGo() {
        proposedGoal().when(ALEX, new LetGo(WALK, REASON)).thenRefused(new GoalNotActive(Status.PROPOSED));
        proposedGoal().when(ALEX, new SetAside(WALK, null)).thenRefused(new GoalNotActive(Status.PROPOSED));
    }

    @Test
    void isStaleFourWeeksAfterTheLastTouch() {
        Goal goal = goal(agreedGoal());
        Duration fourWeeks = Duration.ofDays(28);

        assertThat(goal.isStale(Story.START.plus(fourWeeks).minusSeconds(1), fourWeeks))
                .isFalse();
        assertThat(goal.isStale(Story.START.plus(fourWeeks), fourWeeks)).isTrue();
        assertThat(goal(proposedGoal()).isStale(Story.START.plus(fourWeeks), fourWeeks))
                .isFalse();
    }

    @Test
    void whateverIsDoneWithAGoalKeepsItFromBeingStale() {
        Duration fourWeeks = Duration.ofDays(28);
        Instant later = Story.START.plus(Duration.ofDays(20));
        List<GoalEvent> touches = List.of(
                new ProgressLogged(WALK, Amount.of(1), TODAY, Words.NONE),
                new GoalNoted(WALK, REASON),
                new GoalEdited(WALK, 2, new Edit.SetArea(Area.FUN)));
        for (GoalEvent touch : touches) {
            Goal goal = goal(agreedGoal().at(later).and(Story.by(SAM, touch)));

            assertThat(goal.isStale(Story.START.plus(fourWeeks), fourWeeks)).isFalse();
            assertThat(goal.isStale(later.plus(fourWeeks), fourWeeks)).isTrue();
            assertThat(goal.isStale(later.plus(fourWeeks), Duration.ofDays(90))).isFalse();
        }
    }
}
