package app.twofold.domain.goal;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.goal.SomeGoals.WALK;
import static app.twofold.domain.goal.SomeGoals.WALKING;
import static app.twofold.domain.goal.SomeGoals.agreedGoal;
import static app.twofold.domain.goal.SomeGoals.goal;
import static app.twofold.domain.goal.SomeGoals.proposedGoal;
import static app.twofold.domain.goal.SomeGoals.soloGoal;
import static app.twofold.domain.goal.SomeGoals.status;
import static app.twofold.domain.goal.SomeGoals.titled;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.People;
import app.twofold.domain.Story;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.DeclineGoal;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.GoalCommand.SuggestWording;
import app.twofold.domain.goal.GoalCommand.TakeBackAssent;
import app.twofold.domain.goal.GoalCommand.WithdrawProposal;
import app.twofold.domain.goal.GoalEvent.AssentTakenBack;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalDeclined;
import app.twofold.domain.goal.GoalEvent.GoalEdited;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.GoalEvent.ProposalWithdrawn;
import app.twofold.domain.goal.GoalEvent.WordingSuggested;
import app.twofold.domain.goal.GoalRefusal.AlreadyAgreed;
import app.twofold.domain.goal.GoalRefusal.GoalEnded;
import app.twofold.domain.goal.GoalRefusal.GoalIdTaken;
import app.twofold.domain.goal.GoalRefusal.GoalUnknown;
import app.twofold.domain.goal.GoalRefusal.NotYours;
import app.twofold.domain.goal.GoalRefusal.NothingProposed;
import app.twofold.domain.goal.GoalRefusal.VersionNotCurrent;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Edit.SetArea;
import app.twofold.domain.goal.wording.Wording;
import org.junit.jupiter.api.Test;

class AssentRulesTest {

    private static final Wording BIKE = titled("A ride every Sunday");
    private static final Words LATER = new Words("after the move");

    @Test
    void proposingIsTheProposersAssentToVersionOne() {
        Story story =
                Story.givenBoth().when(ALEX, new ProposeGoal(WALK, WALKING)).then(new GoalProposed(WALK, WALKING));

        assertThat(status(story)).isEqualTo(Status.PROPOSED);
        assertThat(proposal(story).assents()).containsOnlyKeys(ALEX);
        story.when(ALEX, new AgreeGoal(WALK, 1)).thenRefused(new AlreadyAgreed());
    }

    @Test
    void refusesTheIdOfAnotherGoal() {
        proposedGoal().when(SAM, new ProposeGoal(WALK, BIKE)).thenRefused(new GoalIdTaken());
    }

    @Test
    void refusesAGoalThatIsNotThere() {
        Story.givenBoth().when(SAM, new AgreeGoal(WALK, 1)).thenRefused(new GoalUnknown());
    }

    @Test
    void isActiveWhenBothHaveAgreedToTheSameWords() {
        Story story = proposedGoal().when(SAM, new AgreeGoal(WALK, 1)).then(new GoalAgreed(WALK, 1));

        assertThat(status(story)).isEqualTo(Status.ACTIVE);
        assertThat(goal(story).agreed()).isEqualTo(new Wordings.Agreed(1, WALKING, Story.START));
        assertThat(goal(story).proposal()).isNull();
        story.when(SAM, new AgreeGoal(WALK, 1)).thenRefused(new AlreadyAgreed());
    }

    @Test
    void isActiveAtOnceForOneWhoWorksAlone() {
        assertThat(status(soloGoal())).isEqualTo(Status.ACTIVE);
    }

    @Test
    void anAssentIsToExactWords() {
        Story story = proposedGoal()
                .when(ALEX, new EditGoal(WALK, 3, new SetArea(Area.FUN)))
                .then(new GoalEdited(WALK, 2, new SetArea(Area.FUN)));

        assertThat(proposal(story).assents()).isEmpty();
        story.when(SAM, new AgreeGoal(WALK, 1)).thenRefused(new VersionNotCurrent(2));
        story.when(SAM, new AgreeGoal(WALK, 2)).then(new GoalAgreed(WALK, 2));
        assertThat(status(story)).isEqualTo(Status.PROPOSED);
        story.when(ALEX, new AgreeGoal(WALK, 2)).then(new GoalAgreed(WALK, 2));
        assertThat(status(story)).isEqualTo(Status.ACTIVE);
    }

    @Test
    void aSuggestionWaitsForTheOther() {
        Story story =
                proposedGoal().when(SAM, new SuggestWording(WALK, 1, BIKE)).then(new WordingSuggested(WALK, 2, BIKE));

        assertThat(proposal(story).assents()).containsOnlyKeys(SAM);
        story.when(ALEX, new AgreeGoal(WALK, 2)).then(new GoalAgreed(WALK, 2));
        assertThat(goal(story).wording()).isEqualTo(BIKE);
    }

    @Test
    void aSuggestionAnswersTheVersionThatStands() {
        proposedGoal().when(SAM, new SuggestWording(WALK, 0, BIKE)).thenRefused(new VersionNotCurrent(1));
        agreedGoal().when(SAM, new SuggestWording(WALK, 1, BIKE)).thenRefused(new VersionNotCurrent(0));
    }

    @Test
    void suggestingTheSameWordsIsAgreeing() {
        proposedGoal().when(SAM, new SuggestWording(WALK, 1, WALKING)).then(new GoalAgreed(WALK, 1));
        proposedGoal().when(ALEX, new SuggestWording(WALK, 1, WALKING)).thenNothingToDo();
        agreedGoal().when(ALEX, new SuggestWording(WALK, 0, WALKING)).thenNothingToDo();
    }

    @Test
    void keepsWhatWasAgreedWhileAChangeIsProposed() {
        Story story =
                agreedGoal().when(SAM, new SuggestWording(WALK, 0, BIKE)).then(new WordingSuggested(WALK, 2, BIKE));

        assertThat(status(story)).isEqualTo(Status.ACTIVE);
        assertThat(goal(story).wordings().hasChangeProposed()).isTrue();
        assertThat(goal(story).wording()).isEqualTo(WALKING);
        assertThat(goal(story).draft()).isEqualTo(BIKE);
    }

    @Test
    void decliningAChangeLeavesWhatWasAgreed() {
        Story story = agreedGoal()
                .and(Story.by(ALEX, new WordingSuggested(WALK, 2, BIKE)))
                .when(SAM, new DeclineGoal(WALK, 2, LATER))
                .then(new GoalDeclined(WALK, 2, LATER));

        assertThat(status(story)).isEqualTo(Status.ACTIVE);
        assertThat(goal(story).wording()).isEqualTo(WALKING);
    }

    @Test
    void decliningTakesAnAssentBackAndAgreeingTakesTheNoBack() {
        Story story = proposedGoal().when(ALEX, new DeclineGoal(WALK, 1, LATER)).then(new GoalDeclined(WALK, 1, LATER));

        assertThat(status(story)).isEqualTo(Status.NOT_NOW);
        assertThat(proposal(story).assents()).isEmpty();
        story.when(ALEX, new DeclineGoal(WALK, 1, LATER)).thenNothingToDo();
        story.when(ALEX, new AgreeGoal(WALK, 1)).then(new GoalAgreed(WALK, 1));
        assertThat(status(story)).isEqualTo(Status.PROPOSED);
    }

    @Test
    void anEditReopensWhatWasDeclined() {
        Story story = proposedGoal()
                .and(Story.by(SAM, new GoalDeclined(WALK, 1, Words.NONE)))
                .when(ALEX, new EditGoal(WALK, 4, new SetArea(Area.FUN)))
                .then(new GoalEdited(WALK, 2, new SetArea(Area.FUN)));

        assertThat(status(story)).isEqualTo(Status.PROPOSED);
    }

    @Test
    void refusesToDeclineOtherWordsThanThoseThatStand() {
        proposedGoal().when(SAM, new DeclineGoal(WALK, 2, LATER)).thenRefused(new VersionNotCurrent(1));
        agreedGoal().when(SAM, new DeclineGoal(WALK, 1, LATER)).thenRefused(new NothingProposed());
    }

    @Test
    void takesBackAnAssentWhileTheOthersIsMissing() {
        Story story = proposedGoal().when(ALEX, new TakeBackAssent(WALK)).then(new AssentTakenBack(WALK, 1));

        story.when(ALEX, new TakeBackAssent(WALK)).thenNothingToDo();
        story.when(SAM, new AgreeGoal(WALK, 1)).then(new GoalAgreed(WALK, 1));
        assertThat(status(story)).isEqualTo(Status.PROPOSED);
        agreedGoal().when(ALEX, new TakeBackAssent(WALK)).thenRefused(new NothingProposed());
    }

    @Test
    void withdrawsAFirstProposalForGood() {
        Story story = proposedGoal().when(ALEX, new WithdrawProposal(WALK)).then(new ProposalWithdrawn(WALK));

        assertThat(status(story)).isEqualTo(Status.WITHDRAWN);
        assertThat(goal(story).wording()).isEqualTo(WALKING);
        story.when(SAM, new AgreeGoal(WALK, 1)).thenRefused(new GoalEnded(Status.WITHDRAWN));
    }

    @Test
    void withdrawsAChangeAndKeepsWhatWasAgreed() {
        Story story = agreedGoal()
                .and(Story.by(SAM, new WordingSuggested(WALK, 2, BIKE)))
                .when(ALEX, new WithdrawProposal(WALK))
                .thenRefused(new NotYours())
                .when(SAM, new WithdrawProposal(WALK))
                .then(new ProposalWithdrawn(WALK));

        assertThat(status(story)).isEqualTo(Status.ACTIVE);
        assertThat(goal(story).draft()).isEqualTo(WALKING);
        story.when(ALEX, new SuggestWording(WALK, 0, BIKE)).then(new WordingSuggested(WALK, 3, BIKE));
    }

    @Test
    void whatOneAgreedToAloneIsProposedToTheOneWhoJoins() {
        Story story = soloGoal().and(People.samJoins());

        assertThat(status(story)).isEqualTo(Status.PROPOSED);
        assertThat(proposal(story).assents()).containsOnlyKeys(ALEX);
        story.when(SAM, new AgreeGoal(WALK, 1)).then(new GoalAgreed(WALK, 1));
        assertThat(status(story)).isEqualTo(Status.ACTIVE);
    }

    @Test
    void achievedAloneStaysHistoryWhenTheOtherJoins() {
        Story story = soloGoal().and(Story.by(ALEX, new GoalEvent.CalledAchieved(WALK)), People.samJoins());

        assertThat(status(story)).isEqualTo(Status.ACHIEVED);
    }

    private static Wordings.Proposal proposal(Story story) {
        return java.util.Objects.requireNonNull(goal(story).proposal());
    }
}
