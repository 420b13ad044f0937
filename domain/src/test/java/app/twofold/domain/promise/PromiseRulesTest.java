package app.twofold.domain.promise;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.alexFounds;
import static app.twofold.domain.People.samJoins;
import static app.twofold.domain.Story.START;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.given;
import static app.twofold.domain.Story.givenBoth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.Event.Erased;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.promise.Promise.Earlier;
import app.twofold.domain.promise.Promise.Stage;
import app.twofold.domain.promise.Promise.Terms;
import app.twofold.domain.promise.PromiseCommand.AgreePromise;
import app.twofold.domain.promise.PromiseCommand.DeclinePromise;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.domain.promise.PromiseCommand.WithdrawPromiseChange;
import app.twofold.domain.promise.PromiseEvent.PromiseAgreed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeWithdrawn;
import app.twofold.domain.promise.PromiseEvent.PromiseDeclined;
import app.twofold.domain.promise.PromiseEvent.PromiseJudged;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseTakenBack;
import app.twofold.domain.promise.PromiseRefusal.NoPromiseProposed;
import app.twofold.domain.promise.PromiseRefusal.NotYourPromise;
import app.twofold.domain.promise.PromiseRefusal.NotYourPromiseProposal;
import app.twofold.domain.promise.PromiseRefusal.OwnPromiseProposal;
import app.twofold.domain.promise.PromiseRefusal.PromiseEnded;
import app.twofold.domain.promise.PromiseRefusal.PromiseIdTaken;
import app.twofold.domain.promise.PromiseRefusal.PromiseOver;
import app.twofold.domain.promise.PromiseRefusal.PromiseProposalNotCurrent;
import app.twofold.domain.promise.PromiseRefusal.PromiseUnknown;
import app.twofold.domain.promise.PromiseRefusal.PromiseUntilPast;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PromiseRulesTest {

    private static final PromiseId ID = new PromiseId(new UUID(0, 14));
    private static final Title HOME = new Title("I am home by seven on Thursdays.");
    private static final Title EIGHT = new Title("I am home by eight on Thursdays.");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

    @Test
    void whatOnePromisesHoldsAtOnce() {
        Story story = givenBoth().when(ALEX, new MakePromise(ID, HOME, FRIDAY)).then(new PromiseMade(ID, HOME, FRIDAY));

        assertThat(promise(story).stage()).isEqualTo(Stage.OPEN);
        assertThat(promise(story).terms()).isEqualTo(new Terms(3, HOME, FRIDAY, START));
        assertThat(promise(story).isJudgedBy(SAM)).isTrue();
        assertThat(promise(story).isJudgedBy(ALEX)).isFalse();
    }

    @Test
    void oneAloneMayPromiseToo() {
        given(alexFounds()).when(ALEX, new MakePromise(ID, HOME, null)).then(new PromiseMade(ID, HOME, null));
    }

    @Test
    void aPromiseIsForTodayOrLaterAndHasAnIdOfItsOwn() {
        givenBoth()
                .when(ALEX, new MakePromise(ID, HOME, TODAY.minusDays(1)))
                .thenRefused(new PromiseUntilPast())
                .when(ALEX, new ProposePromise(ID, HOME, TODAY.minusDays(1)))
                .thenRefused(new PromiseUntilPast())
                .when(ALEX, new MakePromise(ID, HOME, TODAY))
                .then(new PromiseMade(ID, HOME, TODAY))
                .when(SAM, new MakePromise(ID, HOME, TODAY))
                .thenRefused(new PromiseIdTaken())
                .when(SAM, new ProposePromise(ID, HOME, TODAY))
                .thenRefused(new PromiseIdTaken());
        assertThatThrownBy(() -> new MakePromise(ID, HOME, LocalDate.of(1999, 12, 31)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ProposePromise(ID, HOME, LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ProposePromiseChange(ID, HOME, LocalDate.of(10_000, 1, 1), null))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void whatBothPromiseNeedsTheOthersAssent() {
        Story story =
                givenBoth().when(ALEX, new ProposePromise(ID, HOME, null)).then(new PromiseProposed(ID, HOME, null));
        assertThat(promise(story).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(promise(story).terms()).isNull();

        story.when(SAM, new AgreePromise(ID, 4))
                .thenRefused(new PromiseProposalNotCurrent(3))
                .when(ALEX, new AgreePromise(ID, 3))
                .thenRefused(new OwnPromiseProposal())
                .when(SAM, new DeclinePromise(ID, 3))
                .then(new PromiseDeclined(ID, 3))
                .when(SAM, new DeclinePromise(ID, 3))
                .thenNothingToDo()
                .when(SAM, new AgreePromise(ID, 3))
                .then(new PromiseAgreed(ID, 3));

        assertThat(promise(story).stage()).isEqualTo(Stage.OPEN);
        assertThat(promise(story).isOfBoth()).isTrue();
        story.when(SAM, new AgreePromise(ID, 3)).thenRefused(new NoPromiseProposed());
    }

    @Test
    void otherWordsAnswerAProposalAndTheFirstMayAgreeToThem() {
        Story story = givenBoth(by(ALEX, new PromiseProposed(ID, HOME, null)))
                .when(SAM, new ProposePromiseChange(ID, EIGHT, FRIDAY, 3L))
                .then(new PromiseChangeProposed(ID, EIGHT, FRIDAY))
                .when(ALEX, new AgreePromise(ID, 4))
                .then(new PromiseAgreed(ID, 4));

        assertThat(promise(story).terms()).isEqualTo(new Terms(5, EIGHT, FRIDAY, START));
        assertThat(promise(story).earlier()).isEmpty();
    }

    @Test
    void itIsChangedByBothBeforeItIsDueAndHoldsUntilThen() {
        Story story = givenBoth(by(ALEX, new PromiseMade(ID, HOME, FRIDAY)))
                .when(ALEX, new ProposePromiseChange(ID, HOME, SUNDAY, null))
                .then(new PromiseChangeProposed(ID, HOME, SUNDAY));
        assertThat(promise(story).terms()).isEqualTo(new Terms(3, HOME, FRIDAY, START));

        story.later(Duration.ofDays(1)).when(SAM, new AgreePromise(ID, 4)).then(new PromiseAgreed(ID, 4));

        assertThat(promise(story).terms()).isEqualTo(new Terms(5, HOME, SUNDAY, START.plus(Duration.ofDays(1))));
        assertThat(promise(story).earlier())
                .containsExactly(new Earlier(new Terms(3, HOME, FRIDAY, START), START.plus(Duration.ofDays(1))));
        assertThat(promise(story).proposal()).isNull();
    }

    @Test
    void whoReceivedItMayProposeOtherWordsToo() {
        givenBoth(by(ALEX, new PromiseMade(ID, HOME, FRIDAY)))
                .when(SAM, new ProposePromiseChange(ID, EIGHT, FRIDAY, null))
                .then(new PromiseChangeProposed(ID, EIGHT, FRIDAY))
                .when(ALEX, new ProposePromiseChange(ID, EIGHT, FRIDAY, null))
                .then(new PromiseAgreed(ID, 4));
    }

    @Test
    void onItsLastDayItMayStillBeChangedAndAfterwardsNot() {
        Story story = givenBoth(by(ALEX, new PromiseMade(ID, HOME, FRIDAY))).later(Duration.ofDays(4));
        story.when(ALEX, new ProposePromiseChange(ID, HOME, SUNDAY, null))
                .then(new PromiseChangeProposed(ID, HOME, SUNDAY));

        story.later(Duration.ofDays(1))
                .when(SAM, new ProposePromiseChange(ID, EIGHT, SUNDAY, 4L))
                .thenRefused(new PromiseOver())
                .when(SAM, new AgreePromise(ID, 4))
                .then(new PromiseAgreed(ID, 4));
    }

    @Test
    void nobodyAgreesToADayThatIsOver() {
        givenBoth(by(ALEX, new PromiseMade(ID, HOME, SUNDAY)), by(ALEX, new PromiseChangeProposed(ID, HOME, FRIDAY)))
                .later(Duration.ofDays(5))
                .when(SAM, new AgreePromise(ID, 4))
                .thenRefused(new PromiseUntilPast())
                .when(SAM, new ProposePromiseChange(ID, EIGHT, FRIDAY, null))
                .thenRefused(new PromiseUntilPast());
    }

    @Test
    void whatIsSoAlreadyIsNotProposed() {
        givenBoth(by(ALEX, new PromiseMade(ID, HOME, FRIDAY)))
                .when(SAM, new ProposePromiseChange(ID, HOME, FRIDAY, null))
                .thenNothingToDo()
                .when(SAM, new ProposePromiseChange(ID, HOME, null, null))
                .then(new PromiseChangeProposed(ID, HOME, null))
                .when(SAM, new ProposePromiseChange(ID, HOME, null, null))
                .thenNothingToDo();
    }

    @Test
    void aProposedChangeIsTakenBackByWhoProposedIt() {
        Story story = givenBoth(
                        by(ALEX, new PromiseMade(ID, HOME, FRIDAY)),
                        by(SAM, new PromiseChangeProposed(ID, EIGHT, FRIDAY)))
                .when(ALEX, new WithdrawPromiseChange(ID))
                .thenRefused(new NotYourPromiseProposal())
                .when(SAM, new WithdrawPromiseChange(ID))
                .then(new PromiseChangeWithdrawn(ID, 4))
                .when(SAM, new WithdrawPromiseChange(ID))
                .thenRefused(new NoPromiseProposed());

        assertThat(promise(story).proposal()).isNull();
        assertThat(promise(story).stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void withoutItsOnlyWordsAProposalIsTakenBackAsAWhole() {
        givenBoth(by(ALEX, new PromiseProposed(ID, HOME, null)))
                .when(ALEX, new WithdrawPromiseChange(ID))
                .then(new PromiseChangeWithdrawn(ID, 3))
                .thenState(state -> assertThat(state.promises().find(ID).map(Promise::stage))
                        .contains(Stage.TAKEN_BACK));
    }

    @Test
    void whatAnAnswerAnsweredWaitsAgainWhenTheAnswerIsTakenBack() {
        givenBoth(by(ALEX, new PromiseProposed(ID, HOME, null)), by(SAM, new PromiseChangeProposed(ID, EIGHT, null)))
                .when(SAM, new TakePromiseBack(ID))
                .thenRefused(new NotYourPromise())
                .when(SAM, new WithdrawPromiseChange(ID))
                .then(new PromiseChangeWithdrawn(ID, 4))
                .thenState(state -> assertThat(
                                state.promises().find(ID).orElseThrow().text())
                        .isEqualTo(HOME))
                .when(SAM, new AgreePromise(ID, 3))
                .then(new PromiseAgreed(ID, 3));
    }

    @Test
    void whoeverProposesTakesItBackHoweverOftenTheyAnsweredEachOther() {
        givenBoth(
                        by(ALEX, new PromiseProposed(ID, HOME, null)),
                        by(SAM, new PromiseChangeProposed(ID, EIGHT, null)),
                        by(ALEX, new PromiseChangeProposed(ID, HOME, FRIDAY)))
                .when(ALEX, new WithdrawPromiseChange(ID))
                .then(new PromiseChangeWithdrawn(ID, 5))
                .when(SAM, new WithdrawPromiseChange(ID))
                .then(new PromiseChangeWithdrawn(ID, 4))
                .thenState(state -> assertThat(state.promises().find(ID).map(Promise::stage))
                        .contains(Stage.TAKEN_BACK));
    }

    @Test
    void whatWasTakenBackStaysSoWhenWhatItAnsweredIsErased() {
        Story story = givenBoth(
                by(ALEX, new PromiseProposed(ID, HOME, null)),
                by(SAM, new Erased()),
                by(ALEX, new PromiseChangeProposed(ID, HOME, FRIDAY)),
                by(ALEX, new PromiseChangeWithdrawn(ID, 5)));

        assertThat(promise(story).stage()).isEqualTo(Stage.TAKEN_BACK);
        story.when(SAM, new AgreePromise(ID, 5)).thenRefused(new NoPromiseProposed());
    }

    @Test
    void whatTheOtherProposedInTimeIsAssentedToInTheSameWordsToo() {
        givenBoth(by(ALEX, new PromiseMade(ID, HOME, FRIDAY)), by(ALEX, new PromiseChangeProposed(ID, HOME, SUNDAY)))
                .later(Duration.ofDays(5))
                .when(SAM, new ProposePromiseChange(ID, HOME, SUNDAY, null))
                .then(new PromiseAgreed(ID, 4));
    }

    @Test
    void whatHoldsTakesOnesOwnOtherProposalBack() {
        givenBoth(by(ALEX, new PromiseMade(ID, HOME, FRIDAY)), by(ALEX, new PromiseChangeProposed(ID, EIGHT, FRIDAY)))
                .when(SAM, new ProposePromiseChange(ID, HOME, FRIDAY, 4L))
                .thenNothingToDo()
                .when(ALEX, new ProposePromiseChange(ID, HOME, FRIDAY, 4L))
                .then(new PromiseChangeWithdrawn(ID, 4));
    }

    @Test
    void whatOneHasNotReadIsNotReplaced() {
        givenBoth(by(ALEX, new PromiseMade(ID, HOME, FRIDAY)), by(SAM, new PromiseChangeProposed(ID, EIGHT, FRIDAY)))
                .when(ALEX, new ProposePromiseChange(ID, HOME, SUNDAY, null))
                .thenRefused(new PromiseProposalNotCurrent(4))
                .when(ALEX, new ProposePromiseChange(ID, HOME, FRIDAY, 3L))
                .thenRefused(new PromiseProposalNotCurrent(4))
                .when(ALEX, new ProposePromiseChange(ID, HOME, SUNDAY, 4L))
                .then(new PromiseChangeProposed(ID, HOME, SUNDAY))
                .when(SAM, new AgreePromise(ID, 5))
                .then(new PromiseAgreed(ID, 5))
                .when(SAM, new ProposePromiseChange(ID, EIGHT, SUNDAY, 5L))
                .thenRefused(new NoPromiseProposed());
    }

    @Test
    void onesOwnPromiseIsTakenBackByOneselfAlone() {
        givenBoth(by(ALEX, new PromiseMade(ID, HOME, FRIDAY)))
                .when(SAM, new TakePromiseBack(ID))
                .thenRefused(new NotYourPromise())
                .when(ALEX, new TakePromiseBack(ID))
                .then(new PromiseTakenBack(ID))
                .when(ALEX, new TakePromiseBack(ID))
                .thenNothingToDo()
                .when(SAM, kept(""))
                .thenRefused(new PromiseEnded())
                .when(SAM, new ProposePromiseChange(ID, EIGHT, null, null))
                .thenRefused(new PromiseEnded());
    }

    @Test
    void eitherTakesTheirPartInAPromiseOfBothBack() {
        ofBoth().when(SAM, new TakePromiseBack(ID)).then(new PromiseTakenBack(ID));
        ofBoth().when(ALEX, new TakePromiseBack(ID)).then(new PromiseTakenBack(ID));
    }

    @Test
    void anUnknownOneIsRefused() {
        givenBoth().when(ALEX, new TakePromiseBack(ID)).thenRefused(new PromiseUnknown());
    }

    @Test
    void whatTheRulesDoNotAllowChangesNothingWhenItIsRead() {
        Story story = givenBoth(
                by(ALEX, new PromiseAgreed(ID, 2)),
                by(ALEX, new PromiseMade(ID, HOME, FRIDAY)),
                by(ALEX, new PromiseJudged(ID, true, Words.NONE)),
                by(SAM, new PromiseTakenBack(ID)),
                by(SAM, new PromiseMade(ID, EIGHT, null)),
                by(SAM, new Erased()),
                by(ALEX, new PromiseAgreed(ID, 8)),
                by(SAM, new PromiseDeclined(ID, 8)),
                by(SAM, new PromiseChangeWithdrawn(ID, 8)));

        assertThat(promise(story)).isEqualTo(Promise.made(ID, ALEX, new Terms(4, HOME, FRIDAY, START)));
    }

    @Test
    void whatIsProposedByOneIsAgreedToByTheOtherEvenWhereItIsRead() {
        Story story = givenBoth(
                by(ALEX, new PromiseProposed(ID, HOME, null)),
                by(ALEX, new PromiseAgreed(ID, 3)),
                by(ALEX, new PromiseDeclined(ID, 3)),
                by(SAM, new PromiseChangeWithdrawn(ID, 3)),
                by(SAM, new PromiseTakenBack(ID)));

        assertThat(promise(story).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(given(alexFounds(), by(ALEX, new PromiseProposed(ID, HOME, null)), samJoins())
                        .when(SAM, new AgreePromise(ID, 2))
                        .then(new PromiseAgreed(ID, 2))
                        .state()
                        .promises()
                        .find(ID)
                        .map(Promise::stage))
                .contains(Stage.OPEN);
    }

    private static Story ofBoth() {
        return givenBoth(by(ALEX, new PromiseProposed(ID, HOME, null)), by(SAM, new PromiseAgreed(ID, 3)));
    }

    private static JudgePromise kept(String words) {
        return new JudgePromise(ID, null, true, new Words(words));
    }

    private static Promise promise(Story story) {
        return story.state().promises().find(ID).orElseThrow();
    }
}
