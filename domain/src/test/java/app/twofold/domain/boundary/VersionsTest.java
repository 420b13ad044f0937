package app.twofold.domain.boundary;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.boundary.SomeBoundaries.AFTER_NINE;
import static app.twofold.domain.boundary.SomeBoundaries.AFTER_TEN;
import static app.twofold.domain.boundary.SomeBoundaries.HEARD;
import static app.twofold.domain.boundary.SomeBoundaries.TALKS;
import static app.twofold.domain.boundary.SomeBoundaries.agreed;
import static app.twofold.domain.boundary.SomeBoundaries.agreedOurs;
import static app.twofold.domain.boundary.SomeBoundaries.boundary;
import static app.twofold.domain.boundary.SomeBoundaries.saidBack;
import static app.twofold.domain.boundary.SomeBoundaries.shared;
import static app.twofold.domain.boundary.SomeBoundaries.stage;
import static app.twofold.domain.boundary.SomeBoundaries.titled;
import static app.twofold.domain.boundary.SomeBoundaries.understood;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Story;
import app.twofold.domain.boundary.Boundary.Ending;
import app.twofold.domain.boundary.Boundary.Past;
import app.twofold.domain.boundary.BoundaryRefusal.AssentGiven;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryEnded;
import app.twofold.domain.boundary.BoundaryRefusal.NoRevision;
import app.twofold.domain.boundary.BoundaryRefusal.NotAnOwner;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheAuthor;
import app.twofold.domain.boundary.BoundaryRefusal.NotUnderstood;
import app.twofold.domain.boundary.BoundaryRefusal.VersionNotOpen;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.SetReview;
import app.twofold.domain.boundary.StatementCommand.TakeBackBoundaryAssent;
import app.twofold.domain.boundary.StatementCommand.WithdrawBoundary;
import app.twofold.domain.boundary.StatementCommand.WithdrawRevision;
import app.twofold.domain.boundary.StatementEvent.BoundaryAgreed;
import app.twofold.domain.boundary.StatementEvent.BoundaryAssentTakenBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryRevised;
import app.twofold.domain.boundary.StatementEvent.BoundarySaidBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryUnderstood;
import app.twofold.domain.boundary.StatementEvent.BoundaryWithdrawn;
import app.twofold.domain.boundary.StatementEvent.ReviewSet;
import app.twofold.domain.boundary.StatementEvent.RevisionWithdrawn;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.boundary.wording.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// How the words of a boundary are agreed, tightened, reworded and withdrawn.
class VersionsTest {

    private static final BoundaryWording SOFTER = titled("Serious talks after ten only if both want");

    @Test
    void agreeingComesAfterUnderstanding() {
        shared().when(SAM, new AgreeBoundary(TALKS, 1)).thenRefused(new NotUnderstood());
        saidBack().when(SAM, new AgreeBoundary(TALKS, 1)).thenRefused(new NotUnderstood());
        Story story = understood().when(SAM, new AgreeBoundary(TALKS, 1)).then(new BoundaryAgreed(TALKS, 1));

        assertThat(stage(story)).isEqualTo(Stage.AGREED);
        assertThat(boundary(story).standing().assents()).containsOnlyKeys(ALEX, SAM);
        story.when(SAM, new AgreeBoundary(TALKS, 1)).thenRefused(new AssentGiven());
    }

    @Test
    void speakingIsAgreeing() {
        understood().when(ALEX, new AgreeBoundary(TALKS, 1)).thenRefused(new AssentGiven());
    }

    @Test
    void anAssentIsTakenBackAtOnceAndTheBoundaryHoldsAsStated() {
        Story story = agreed().when(SAM, new TakeBackBoundaryAssent(TALKS)).then(new BoundaryAssentTakenBack(TALKS, 1));

        assertThat(stage(story)).isEqualTo(Stage.UNDERSTOOD);
        assertThat(boundary(story).standing().wording()).isEqualTo(AFTER_TEN);
        assertThat(boundary(story).standing().takenBack()).containsExactly(SAM);
        story.when(SAM, new TakeBackBoundaryAssent(TALKS)).thenNothingToDo();
        story.when(SAM, new AgreeBoundary(TALKS, 1)).then(new BoundaryAgreed(TALKS, 1));
        assertThat(stage(story)).isEqualTo(Stage.AGREED);
    }

    @Test
    void itsSpeakerMayTakeTheirsBackAndGiveItAgain() {
        Story story =
                agreed().when(ALEX, new TakeBackBoundaryAssent(TALKS)).then(new BoundaryAssentTakenBack(TALKS, 1));

        assertThat(boundary(story).standing().isAgreed()).isFalse();
        story.when(ALEX, new AgreeBoundary(TALKS, 1)).then(new BoundaryAgreed(TALKS, 1));
        assertThat(boundary(story).standing().isAgreed()).isTrue();
    }

    @Test
    void tighteningHoldsAtOnceAndIsSaidBackAnew() {
        Story story = agreed().when(ALEX, new ReviseBoundary(TALKS, 1, Revision.TIGHTEN, AFTER_NINE))
                .then(new BoundaryRevised(TALKS, 2, Revision.TIGHTEN, AFTER_NINE));

        assertThat(boundary(story).standing().wording()).isEqualTo(AFTER_NINE);
        assertThat(boundary(story).beside()).isNull();
        assertThat(stage(story)).isEqualTo(Stage.SHARED);
        assertThat(boundary(story).past()).hasSize(1);
        assertThat(past(story).ending()).isEqualTo(Ending.REPLACED);
        assertThat(past(story).version().isAgreed()).isTrue();
        assertThat(past(story).version().wording()).isEqualTo(AFTER_TEN);
    }

    @Test
    void rewordingAgreedWordsStandsBesideThemUntilBothAgree() {
        Story story = agreed().when(ALEX, new ReviseBoundary(TALKS, 1, Revision.REWORD, SOFTER))
                .then(new BoundaryRevised(TALKS, 2, Revision.REWORD, SOFTER));

        assertThat(boundary(story).standing().wording()).isEqualTo(AFTER_TEN);
        assertThat(boundary(story).standing().isAgreed()).isTrue();
        assertThat(boundary(story).latest().wording()).isEqualTo(SOFTER);
        story.when(SAM, new AgreeBoundary(TALKS, 2)).thenRefused(new NotUnderstood());
        story.when(SAM, new SayBoundaryBack(TALKS, 2, HEARD)).then(new BoundarySaidBack(TALKS, 2, HEARD));
        story.and(Story.by(ALEX, new BoundaryUnderstood(TALKS, 2, 8)));
        story.when(SAM, new AgreeBoundary(TALKS, 2)).then(new BoundaryAgreed(TALKS, 2));
        assertThat(boundary(story).standing().wording()).isEqualTo(SOFTER);
        assertThat(boundary(story).beside()).isNull();
        assertThat(past(story).ending()).isEqualTo(Ending.REPLACED);
    }

    @Test
    void rewordingWhatIsNotAgreedHoldsAtOnce() {
        Story story = understood()
                .when(ALEX, new ReviseBoundary(TALKS, 1, Revision.REWORD, SOFTER))
                .then(new BoundaryRevised(TALKS, 2, Revision.REWORD, SOFTER));

        assertThat(boundary(story).standing().wording()).isEqualTo(SOFTER);
        assertThat(stage(story)).isEqualTo(Stage.SHARED);
    }

    @Test
    void aLaterProposalTakesThePlaceOfTheEarlier() {
        Story story = agreed().and(Story.by(ALEX, new BoundaryRevised(TALKS, 2, Revision.REWORD, SOFTER)))
                .when(ALEX, new ReviseBoundary(TALKS, 2, Revision.REWORD, AFTER_NINE))
                .then(new BoundaryRevised(TALKS, 3, Revision.REWORD, AFTER_NINE));

        assertThat(boundary(story).standing().number()).isEqualTo(1);
        assertThat(boundary(story).latest().number()).isEqualTo(3);
        assertThat(past(story).ending()).isEqualTo(Ending.SUPERSEDED);
    }

    @Test
    void tighteningEndsWhatIsProposedBeside() {
        Story story = agreed().and(Story.by(ALEX, new BoundaryRevised(TALKS, 2, Revision.REWORD, SOFTER)))
                .when(ALEX, new ReviseBoundary(TALKS, 2, Revision.TIGHTEN, AFTER_NINE))
                .then(new BoundaryRevised(TALKS, 3, Revision.TIGHTEN, AFTER_NINE));

        assertThat(boundary(story).beside()).isNull();
        assertThat(boundary(story).past())
                .extracting(p -> p.version().number(), Past::ending)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, Ending.SUPERSEDED),
                        org.assertj.core.groups.Tuple.tuple(1, Ending.REPLACED));
    }

    @Test
    void aRevisionAnswersTheLatestVersion() {
        agreed().when(ALEX, new ReviseBoundary(TALKS, 0, Revision.TIGHTEN, AFTER_NINE))
                .thenRefused(new VersionNotOpen(1));
        agreed().when(ALEX, new ReviseBoundary(TALKS, 1, Revision.REWORD, AFTER_TEN))
                .thenNothingToDo();
        agreed().when(ALEX, new ReviseBoundary(TALKS, 1, Revision.TIGHTEN, AFTER_TEN))
                .thenNothingToDo();
    }

    @Test
    void onlyItsOwnerChangesOrEndsIt() {
        agreed().when(SAM, new ReviseBoundary(TALKS, 1, Revision.TIGHTEN, AFTER_NINE))
                .thenRefused(new NotAnOwner())
                .when(SAM, new WithdrawBoundary(TALKS))
                .thenRefused(new NotAnOwner())
                .when(SAM, new SetReview(TALKS, LocalDate.of(2026, 9, 1)))
                .thenRefused(new NotAnOwner());
    }

    @Test
    void eitherOwnsWhatIsOurs() {
        Story story = agreedOurs()
                .when(SAM, new ReviseBoundary(TALKS, 1, Revision.REWORD, SOFTER))
                .then(new BoundaryRevised(TALKS, 2, Revision.REWORD, SOFTER));

        story.when(SAM, new SayBoundaryBack(TALKS, 2, HEARD)).thenRefused(new BoundaryRefusal.NotTheListener());
        story.when(ALEX, new SayBoundaryBack(TALKS, 2, HEARD)).then(new BoundarySaidBack(TALKS, 2, HEARD));
        agreedOurs().when(SAM, new WithdrawBoundary(TALKS)).then(new BoundaryWithdrawn(TALKS));
    }

    @Test
    void aProposalIsDroppedByItsAuthorAndTheAgreedWordsStay() {
        Story story = agreedOurs()
                .and(Story.by(SAM, new BoundaryRevised(TALKS, 2, Revision.REWORD, SOFTER)))
                .when(ALEX, new WithdrawRevision(TALKS))
                .thenRefused(new NotTheAuthor())
                .when(SAM, new WithdrawRevision(TALKS))
                .then(new RevisionWithdrawn(TALKS, 2));

        assertThat(boundary(story).latest().wording()).isEqualTo(AFTER_TEN);
        assertThat(past(story).ending()).isEqualTo(Ending.DROPPED);
        story.when(SAM, new WithdrawRevision(TALKS)).thenRefused(new NoRevision());
        story.when(SAM, new ReviseBoundary(TALKS, 2, Revision.REWORD, SOFTER))
                .then(new BoundaryRevised(TALKS, 3, Revision.REWORD, SOFTER));
    }

    @Test
    void withdrawingEndsItAtOnceAndForGood() {
        Story story = agreed().when(ALEX, new WithdrawBoundary(TALKS)).then(new BoundaryWithdrawn(TALKS));

        assertThat(boundary(story).isWithdrawn()).isTrue();
        story.when(ALEX, new WithdrawBoundary(TALKS)).thenNothingToDo();
        story.when(SAM, new SayBoundaryBack(TALKS, 1, HEARD)).thenRefused(new BoundaryEnded());
        story.when(ALEX, new ReviseBoundary(TALKS, 1, Revision.TIGHTEN, AFTER_NINE))
                .thenRefused(new BoundaryEnded());
    }

    @Test
    void itsOwnerSetsADayToLookAtItAgain() {
        LocalDate autumn = LocalDate.of(2026, 9, 1);
        Story story = agreed().when(ALEX, new SetReview(TALKS, autumn)).then(new ReviewSet(TALKS, autumn));

        assertThat(boundary(story).isReviewDue(autumn.minusDays(1))).isFalse();
        assertThat(boundary(story).isReviewDue(autumn)).isTrue();
        story.when(ALEX, new SetReview(TALKS, autumn)).thenNothingToDo();
        story.when(ALEX, new SetReview(TALKS, null)).then(new ReviewSet(TALKS, null));
        assertThat(boundary(story).isReviewDue(autumn)).isFalse();
    }

    private static Past past(Story story) {
        return boundary(story).past().getLast();
    }
}
