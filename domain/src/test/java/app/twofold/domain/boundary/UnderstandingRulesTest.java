package app.twofold.domain.boundary;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.boundary.SomeBoundaries.AFTER_NINE;
import static app.twofold.domain.boundary.SomeBoundaries.AFTER_TEN;
import static app.twofold.domain.boundary.SomeBoundaries.HEARD;
import static app.twofold.domain.boundary.SomeBoundaries.NOT_QUITE;
import static app.twofold.domain.boundary.SomeBoundaries.SAID;
import static app.twofold.domain.boundary.SomeBoundaries.TALKS;
import static app.twofold.domain.boundary.SomeBoundaries.agreed;
import static app.twofold.domain.boundary.SomeBoundaries.alexShares;
import static app.twofold.domain.boundary.SomeBoundaries.boundary;
import static app.twofold.domain.boundary.SomeBoundaries.saidBack;
import static app.twofold.domain.boundary.SomeBoundaries.shared;
import static app.twofold.domain.boundary.SomeBoundaries.stage;
import static app.twofold.domain.boundary.SomeBoundaries.understood;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.People;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.BoundaryRefusal.AlreadyUnderstood;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryIdTaken;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryWordsDiffer;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheListener;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheSpeaker;
import app.twofold.domain.boundary.BoundaryRefusal.NothingSaidBack;
import app.twofold.domain.boundary.BoundaryRefusal.SayBackNotCurrent;
import app.twofold.domain.boundary.BoundaryRefusal.VersionNotOpen;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.DiscussBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryMissed;
import app.twofold.domain.boundary.StatementCommand.SettleDiscussion;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.StatementEvent.BoundaryAgreed;
import app.twofold.domain.boundary.StatementEvent.BoundaryMissed;
import app.twofold.domain.boundary.StatementEvent.BoundaryRevised;
import app.twofold.domain.boundary.StatementEvent.BoundarySaidBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryShared;
import app.twofold.domain.boundary.StatementEvent.BoundaryUnderstood;
import app.twofold.domain.boundary.StatementEvent.DiscussionAsked;
import app.twofold.domain.boundary.StatementEvent.DiscussionSettled;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.boundary.wording.SayBack;
import app.twofold.domain.boundary.wording.Stage;
import org.junit.jupiter.api.Test;

class UnderstandingRulesTest {

    private static final Words OTHERWISE = new Words("After ten you need quiet");
    private static final Words WHY = new Words("Ten is early on Fridays");

    @Test
    void holdsFromTheMomentItIsShared() {
        Story story = Story.givenBoth()
                .when(ALEX, new ShareBoundary(TALKS, Holder.MINE, AFTER_TEN, null))
                .then(new BoundaryShared(TALKS, Holder.MINE, AFTER_TEN, null));

        assertThat(boundary(story).standing().wording()).isEqualTo(AFTER_TEN);
        assertThat(stage(story)).isEqualTo(Stage.SHARED);
        assertThat(boundary(story).standing().assents()).containsOnlyKeys(ALEX);
        story.when(SAM, new ShareBoundary(TALKS, Holder.MINE, AFTER_NINE, null)).thenRefused(new BoundaryIdTaken());
    }

    @Test
    void refusesABoundaryThatIsNotThere() {
        Story.givenBoth().when(SAM, new SayBoundaryBack(TALKS, 1, HEARD)).thenRefused(new BoundaryUnknown());
    }

    @Test
    void saysWhatIsOkayOrWhatIsNot() {
        BoundaryWording nothing = new BoundaryWording(
                new Title("Evenings"), Words.NONE, new Words(" "), Words.NONE, Words.NONE, Kind.OTHER);

        assertThatThrownBy(() -> new ShareBoundary(TALKS, Holder.MINE, nothing, null))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void theOtherSaysItBackInTheirOwnWords() {
        Story story =
                shared().when(SAM, new SayBoundaryBack(TALKS, 1, HEARD)).then(new BoundarySaidBack(TALKS, 1, HEARD));

        assertThat(stage(story)).isEqualTo(Stage.SAID_BACK);
        story.when(SAM, new SayBoundaryBack(TALKS, 1, HEARD)).thenNothingToDo();
    }

    @Test
    void itsOwnerDoesNotSayItBack() {
        shared().when(ALEX, new SayBoundaryBack(TALKS, 1, HEARD)).thenRefused(new NotTheListener());
    }

    @Test
    void nothingIsSaidBackToAVersionThatIsNotOpen() {
        shared().when(SAM, new SayBoundaryBack(TALKS, 2, HEARD)).thenRefused(new VersionNotOpen(1));
        shared().and(Story.by(ALEX, new BoundaryRevised(TALKS, 2, Revision.TIGHTEN, AFTER_NINE)))
                .when(SAM, new SayBoundaryBack(TALKS, 1, HEARD))
                .thenRefused(new VersionNotOpen(2));
    }

    @Test
    void otherWordsTakeThePlaceOfThoseThatStillWait() {
        Story story = saidBack()
                .when(SAM, new SayBoundaryBack(TALKS, 1, OTHERWISE))
                .then(new BoundarySaidBack(TALKS, 1, OTHERWISE));

        assertThat(boundary(story).latest().talk().said())
                .extracting(SayBack::text)
                .containsExactly(OTHERWISE);
    }

    @Test
    void itsSpeakerConfirmsThatThisIsWhatWasMeant() {
        Story story =
                saidBack().when(ALEX, new ConfirmBoundary(TALKS, 1, SAID)).then(new BoundaryUnderstood(TALKS, 1, SAID));

        assertThat(stage(story)).isEqualTo(Stage.UNDERSTOOD);
        story.when(ALEX, new ConfirmBoundary(TALKS, 1, SAID)).thenNothingToDo();
        story.when(SAM, new SayBoundaryBack(TALKS, 1, OTHERWISE)).thenRefused(new AlreadyUnderstood());
        story.when(ALEX, new SayBoundaryMissed(TALKS, 1, SAID, NOT_QUITE)).thenRefused(new AlreadyUnderstood());
    }

    @Test
    void nobodyConfirmsTheirOwnUnderstanding() {
        saidBack().when(SAM, new ConfirmBoundary(TALKS, 1, SAID)).thenRefused(new NotTheSpeaker());
    }

    @Test
    void confirmsOnlyWhatHasBeenRead() {
        saidBack()
                .and(Story.by(SAM, new BoundarySaidBack(TALKS, 1, OTHERWISE)))
                .when(ALEX, new ConfirmBoundary(TALKS, 1, SAID))
                .thenRefused(new SayBackNotCurrent(5))
                .when(ALEX, new SayBoundaryMissed(TALKS, 1, SAID, NOT_QUITE))
                .thenRefused(new SayBackNotCurrent(5));
    }

    @Test
    void nothingIsConfirmedBeforeItIsSaidBack() {
        shared().when(ALEX, new ConfirmBoundary(TALKS, 1, 3)).thenRefused(new NothingSaidBack());
    }

    @Test
    void whatWasMissedAsksToBeSaidBackAgain() {
        Story story = saidBack()
                .when(ALEX, new SayBoundaryMissed(TALKS, 1, SAID, NOT_QUITE))
                .then(new BoundaryMissed(TALKS, 1, SAID, NOT_QUITE));

        assertThat(stage(story)).isEqualTo(Stage.SHARED);
        story.when(ALEX, new ConfirmBoundary(TALKS, 1, SAID)).thenRefused(new NothingSaidBack());
        story.when(SAM, new SayBoundaryBack(TALKS, 1, OTHERWISE)).then(new BoundarySaidBack(TALKS, 1, OTHERWISE));
        assertThat(stage(story)).isEqualTo(Stage.SAID_BACK);
        assertThat(boundary(story).latest().talk().said())
                .extracting(SayBack::text)
                .containsExactly(HEARD, OTHERWISE);
    }

    @Test
    void theListenerMayWishToDiscussItAndItGoesOnToHold() {
        Story story = shared().when(SAM, new DiscussBoundary(TALKS, 1, WHY)).then(new DiscussionAsked(TALKS, 1, WHY));

        assertThat(boundary(story).isUnderDiscussion()).isTrue();
        assertThat(boundary(story).isWithdrawn()).isFalse();
        story.when(SAM, new DiscussBoundary(TALKS, 1, WHY)).thenNothingToDo();
        story.when(ALEX, new SettleDiscussion(TALKS)).thenNothingToDo();
        story.when(SAM, new SettleDiscussion(TALKS)).then(new DiscussionSettled(TALKS));
        assertThat(boundary(story).isUnderDiscussion()).isFalse();
    }

    @Test
    void itsSpeakerRewordsWhereTheyWouldDiscuss() {
        shared().when(ALEX, new DiscussBoundary(TALKS, 1, WHY)).thenRefused(new NotTheListener());
    }

    @Test
    void bindsNobodyToWordsThatTheyHaveNotRead() {
        saidBack()
                .when(ALEX, new ConfirmBoundary(TALKS, 1, SAID, AFTER_NINE.digest()))
                .thenRefused(new BoundaryWordsDiffer());
        saidBack()
                .when(ALEX, new ConfirmBoundary(TALKS, 1, SAID, AFTER_TEN.digest()))
                .then(new BoundaryUnderstood(TALKS, 1, SAID));
        understood().when(SAM, new AgreeBoundary(TALKS, 1, AFTER_NINE.digest())).thenRefused(new BoundaryWordsDiffer());
        understood().when(SAM, new AgreeBoundary(TALKS, 1, AFTER_TEN.digest())).then(new BoundaryAgreed(TALKS, 1));
    }

    @Test
    void agreedWordsMayBeDiscussedAndNewWordsEndTheDiscussion() {
        Story story = agreed().when(SAM, new DiscussBoundary(TALKS, 1, Words.NONE))
                .then(new DiscussionAsked(TALKS, 1, Words.NONE));

        assertThat(boundary(story).standing().isAgreed()).isTrue();
        story.and(Story.by(ALEX, new BoundaryRevised(TALKS, 2, Revision.REWORD, AFTER_NINE)));
        assertThat(boundary(story).isUnderDiscussion()).isFalse();
    }

    @Test
    void agreeingEndsTheDiscussion() {
        Story story = understood()
                .and(Story.by(SAM, new DiscussionAsked(TALKS, 1, WHY)), Story.by(SAM, new BoundaryAgreed(TALKS, 1)));

        assertThat(boundary(story).isUnderDiscussion()).isFalse();
    }

    @Test
    void oneAloneSharesAndTheOneWhoJoinsIsBoundByNothing() {
        Story story = Story.given(People.alexFounds(), alexShares(Holder.OURS));

        assertThat(boundary(story).standing().isAgreed()).isFalse();
        story.when(ALEX, new SayBoundaryBack(TALKS, 1, HEARD)).thenRefused(new NotTheListener());
        story.and(People.samJoins());
        assertThat(stage(story)).isEqualTo(Stage.SHARED);
        assertThat(boundary(story).isOwnedBy(SAM)).isTrue();
        story.when(SAM, new SayBoundaryBack(TALKS, 1, HEARD)).then(new BoundarySaidBack(TALKS, 1, HEARD));
    }
}
