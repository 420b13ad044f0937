package app.twofold.domain.boundary;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.boundary.SomeBoundaries.HEARD;
import static app.twofold.domain.boundary.SomeBoundaries.NOT_QUITE;
import static app.twofold.domain.boundary.SomeBoundaries.REPAIR;
import static app.twofold.domain.boundary.SomeBoundaries.TALKS;
import static app.twofold.domain.boundary.SomeBoundaries.account;
import static app.twofold.domain.boundary.SomeBoundaries.agreed;
import static app.twofold.domain.boundary.SomeBoundaries.askedRepair;
import static app.twofold.domain.boundary.SomeBoundaries.repair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Story;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.BoundaryRefusal.AlreadyUnderstood;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryEnded;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheListener;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheSpeaker;
import app.twofold.domain.boundary.BoundaryRefusal.RepairEnded;
import app.twofold.domain.boundary.BoundaryRefusal.RepairIdTaken;
import app.twofold.domain.boundary.BoundaryRefusal.RepairUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.SayBackNotCurrent;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.RepairCommand.BringRepair;
import app.twofold.domain.boundary.RepairCommand.CloseRepair;
import app.twofold.domain.boundary.RepairCommand.ConfirmRepair;
import app.twofold.domain.boundary.RepairCommand.PlanRepair;
import app.twofold.domain.boundary.RepairCommand.PostponeRepair;
import app.twofold.domain.boundary.RepairCommand.SayRepairBack;
import app.twofold.domain.boundary.RepairCommand.SayRepairMissed;
import app.twofold.domain.boundary.RepairCommand.WithdrawRepair;
import app.twofold.domain.boundary.RepairEvent.RepairAsked;
import app.twofold.domain.boundary.RepairEvent.RepairBrought;
import app.twofold.domain.boundary.RepairEvent.RepairClosed;
import app.twofold.domain.boundary.RepairEvent.RepairMissed;
import app.twofold.domain.boundary.RepairEvent.RepairPlanned;
import app.twofold.domain.boundary.RepairEvent.RepairPostponed;
import app.twofold.domain.boundary.RepairEvent.RepairSaidBack;
import app.twofold.domain.boundary.RepairEvent.RepairUnderstood;
import app.twofold.domain.boundary.RepairEvent.RepairWithdrawn;
import app.twofold.domain.boundary.StatementEvent.BoundaryWithdrawn;
import app.twofold.domain.boundary.wording.Account;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RepairRulesTest {

    private static final Account WOKEN = account("You woke me");
    private static final Words PLAN = new Words("We write it on the pad by the door");

    @Test
    void eitherAsksForARepair() {
        Story story =
                agreed().when(SAM, new AskRepair(REPAIR, TALKS, WOKEN)).then(new RepairAsked(REPAIR, TALKS, WOKEN));

        assertThat(repair(story).by()).isEqualTo(SAM);
        assertThat(repair(story).isOpen()).isTrue();
        story.when(ALEX, new AskRepair(REPAIR, TALKS, WOKEN)).thenRefused(new RepairIdTaken());
    }

    @Test
    void aRepairIsAboutABoundaryAndSaysWhatHappened() {
        Story.givenBoth().when(SAM, new AskRepair(REPAIR, TALKS, WOKEN)).thenRefused(new BoundaryUnknown());
        agreed().and(Story.by(ALEX, new BoundaryWithdrawn(TALKS)))
                .when(SAM, new AskRepair(REPAIR, TALKS, WOKEN))
                .thenRefused(new BoundaryEnded());
        assertThatThrownBy(() -> new AskRepair(REPAIR, TALKS, account(" "))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void theOtherSaysItBackUntilItIsUnderstood() {
        Story story = askedRepair()
                .when(SAM, new SayRepairBack(REPAIR, HEARD))
                .then(new RepairSaidBack(REPAIR, HEARD))
                .when(ALEX, new SayRepairMissed(REPAIR, 8, NOT_QUITE))
                .then(new RepairMissed(REPAIR, 8, NOT_QUITE))
                .when(SAM, new SayRepairBack(REPAIR, NOT_QUITE))
                .then(new RepairSaidBack(REPAIR, NOT_QUITE))
                .when(ALEX, new ConfirmRepair(REPAIR, 8))
                .thenRefused(new SayBackNotCurrent(10))
                .when(ALEX, new ConfirmRepair(REPAIR, 10))
                .then(new RepairUnderstood(REPAIR, 10));

        assertThat(repair(story).talk().isUnderstood()).isTrue();
        assertThat(repair(story).talk().said()).hasSize(2);
        story.when(SAM, new SayRepairBack(REPAIR, HEARD)).thenRefused(new AlreadyUnderstood());
    }

    @Test
    void eachKeepsTheirOwnPart() {
        askedRepair()
                .when(ALEX, new SayRepairBack(REPAIR, HEARD))
                .thenRefused(new NotTheListener())
                .when(ALEX, new PostponeRepair(REPAIR))
                .thenRefused(new NotTheListener())
                .and(Story.by(SAM, new RepairSaidBack(REPAIR, HEARD)))
                .when(SAM, new ConfirmRepair(REPAIR, 8))
                .thenRefused(new NotTheSpeaker())
                .when(SAM, new SayRepairMissed(REPAIR, 8, NOT_QUITE))
                .thenRefused(new NotTheSpeaker())
                .when(SAM, new CloseRepair(REPAIR))
                .thenRefused(new NotTheSpeaker())
                .when(SAM, new WithdrawRepair(REPAIR))
                .thenRefused(new NotTheSpeaker());
    }

    @Test
    void eitherWritesWhatTheyDoAndEarlierWordsAreKept() {
        Story story = askedRepair()
                .when(SAM, new PlanRepair(REPAIR, PLAN))
                .then(new RepairPlanned(REPAIR, PLAN))
                .when(ALEX, new PlanRepair(REPAIR, PLAN))
                .thenNothingToDo()
                .when(ALEX, new PlanRepair(REPAIR, HEARD))
                .then(new RepairPlanned(REPAIR, HEARD));

        assertThat(repair(story).plans()).extracting(Repair.Plan::text).containsExactly(PLAN, HEARD);
    }

    @Test
    void notNowOnlyTellsThatOneWouldLikeADay() {
        Story story = askedRepair().when(SAM, new PostponeRepair(REPAIR)).then(new RepairPostponed(REPAIR));

        assertThat(repair(story).isOpen()).isTrue();
        assertThat(repair(story).postponedAt()).isEqualTo(Story.START);
        story.when(SAM, new PostponeRepair(REPAIR)).thenNothingToDo();
        story.later(Duration.ofDays(1)).when(SAM, new PostponeRepair(REPAIR)).then(new RepairPostponed(REPAIR));
    }

    @Test
    void eitherBringsItToTheNextCheckIn() {
        Story story = askedRepair().when(SAM, new BringRepair(REPAIR)).then(new RepairBrought(REPAIR));

        assertThat(repair(story).brought()).isEqualTo(new Repair.Brought(SAM, Story.START));
        story.when(ALEX, new BringRepair(REPAIR)).thenNothingToDo();
    }

    @Test
    void theOneWhoAskedClosesItOrTakesItBack() {
        Story closed = askedRepair().when(ALEX, new CloseRepair(REPAIR)).then(new RepairClosed(REPAIR));
        Story withdrawn = askedRepair().when(ALEX, new WithdrawRepair(REPAIR)).then(new RepairWithdrawn(REPAIR));

        assertThat(repair(closed).ended()).isEqualTo(new Repair.Ended(Story.START, Repair.Ending.CLOSED));
        assertThat(repair(withdrawn).isOpen()).isFalse();
        closed.when(SAM, new SayRepairBack(REPAIR, HEARD)).thenRefused(new RepairEnded());
    }

    @Test
    void aRepairOutlivesItsBoundary() {
        askedRepair()
                .and(Story.by(ALEX, new BoundaryWithdrawn(TALKS)))
                .when(SAM, new SayRepairBack(REPAIR, HEARD))
                .then(new RepairSaidBack(REPAIR, HEARD));
    }

    @Test
    void refusesARepairThatIsNotThere() {
        agreed().when(SAM, new SayRepairBack(REPAIR, HEARD)).thenRefused(new RepairUnknown());
    }
}
