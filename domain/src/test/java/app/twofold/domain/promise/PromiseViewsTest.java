package app.twofold.domain.promise;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.START;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.givenBoth;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event.Erased;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.promise.Promise.Stage;
import app.twofold.domain.promise.Promise.View;
import app.twofold.domain.promise.PromiseCommand.AgreePromise;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.domain.promise.PromiseEvent.PromiseAgreed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseJudged;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseTakenBack;
import app.twofold.domain.promise.PromiseRefusal.NoPromiseProposed;
import app.twofold.domain.promise.PromiseRefusal.OwnPromise;
import app.twofold.domain.promise.PromiseRefusal.PromiseEnded;
import app.twofold.domain.promise.PromiseRefusal.PromiseNotAgreed;
import app.twofold.domain.promise.PromiseRefusal.PromiseTermsNotCurrent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PromiseViewsTest {

    private static final PromiseId ID = new PromiseId(new UUID(0, 14));
    private static final Title HOME = new Title("I am home by seven on Thursdays.");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

    @Test
    void whoReceivedItSaysHowItWentAndNobodyElse() {
        Story story = givenBoth(by(ALEX, new PromiseMade(ID, HOME, FRIDAY)))
                .when(ALEX, kept("I did."))
                .thenRefused(new OwnPromise())
                .when(SAM, kept("Thank you."))
                .then(new PromiseJudged(ID, true, new Words("Thank you.")));

        assertThat(promise(story).stage()).isEqualTo(Stage.KEPT);
        assertThat(promise(story).views()).containsOnlyKeys(SAM);
        story.when(SAM, kept("Thank you."))
                .thenNothingToDo()
                .when(SAM, notKept())
                .then(new PromiseJudged(ID, false, Words.NONE));
        assertThat(promise(story).stage()).isEqualTo(Stage.NOT_KEPT);
    }

    @Test
    void bothSayHowAPromiseOfBothWentAndTwoViewsStandSideBySide() {
        Story story = ofBoth().when(ALEX, kept("")).then(new PromiseJudged(ID, true, Words.NONE));
        assertThat(promise(story).stage()).isEqualTo(Stage.OPEN);
        assertThat(promise(story).waitsForViewOf(SAM)).isTrue();
        assertThat(promise(story).waitsForViewOf(ALEX)).isFalse();

        story.later(Duration.ofHours(1)).when(SAM, notKept()).then(new PromiseJudged(ID, false, Words.NONE));

        assertThat(promise(story).stage()).isEqualTo(Stage.SEEN_DIFFERENTLY);
        assertThat(promise(story).judged()).contains(START.plus(Duration.ofHours(1)));
        assertThat(promise(story).views())
                .containsEntry(ALEX, new View(true, Words.NONE, START))
                .containsEntry(SAM, new View(false, Words.NONE, START.plus(Duration.ofHours(1))));
        story.when(ALEX, notKept()).then(new PromiseJudged(ID, false, Words.NONE));
        assertThat(promise(story).stage()).isEqualTo(Stage.NOT_KEPT);
    }

    @Test
    void nobodySaysHowItWentBeforeBothHaveAgreed() {
        givenBoth(by(ALEX, new PromiseProposed(ID, HOME, null)))
                .when(SAM, kept(""))
                .thenRefused(new PromiseNotAgreed());
    }

    @Test
    void oneWithoutAnEndGoesOnWhileItIsKept() {
        Story story = givenBoth(by(ALEX, new PromiseMade(ID, HOME, null)))
                .when(SAM, kept("So far."))
                .then(new PromiseJudged(ID, true, new Words("So far.")));
        assertThat(promise(story).stage()).isEqualTo(Stage.OPEN);

        story.when(SAM, kept("So far."))
                .thenNothingToDo()
                .later(Duration.ofDays(7))
                .when(SAM, kept("So far."))
                .then(new PromiseJudged(ID, true, new Words("So far.")))
                .when(SAM, notKept())
                .then(new PromiseJudged(ID, false, Words.NONE));

        assertThat(promise(story).stage()).isEqualTo(Stage.NOT_KEPT);
    }

    @Test
    void oneWithoutAnEndThatWasNotKeptBindsNobodyWhoTakesItBack() {
        givenBoth(by(ALEX, new PromiseMade(ID, HOME, null)), by(SAM, new PromiseJudged(ID, false, Words.NONE)))
                .when(ALEX, new TakePromiseBack(ID))
                .then(new PromiseTakenBack(ID))
                .when(SAM, kept(""))
                .thenRefused(new PromiseEnded());
    }

    @Test
    void whatIsSaidToBeKeptIsNotTakenBackAndNothingWaitsAnyMore() {
        givenBoth(
                        by(ALEX, new PromiseMade(ID, HOME, FRIDAY)),
                        by(ALEX, new PromiseChangeProposed(ID, HOME, SUNDAY)),
                        by(SAM, new PromiseJudged(ID, false, Words.NONE)))
                .thenState(state -> assertThat(
                                state.promises().find(ID).orElseThrow().proposal())
                        .isNull())
                .when(ALEX, new TakePromiseBack(ID))
                .thenRefused(new PromiseEnded())
                .when(SAM, new AgreePromise(ID, 4))
                .thenRefused(new NoPromiseProposed());
    }

    @Test
    void nothingIsLeftOfAPromiseWhoseMakersWordsAreErased() {
        givenBoth(by(ALEX, new Erased()), by(SAM, new PromiseJudged(ID, true, Words.NONE)))
                .thenState(state -> assertThat(state.promises().byId()).isEmpty());
    }

    @Test
    void whatOneHasNotReadIsNotJudged() {
        ofBoth().when(ALEX, new JudgePromise(ID, 3L, true, Words.NONE))
                .thenRefused(new PromiseTermsNotCurrent(4))
                .when(ALEX, new JudgePromise(ID, 4L, true, Words.NONE))
                .then(new PromiseJudged(ID, true, Words.NONE));
    }

    private static Story ofBoth() {
        return givenBoth(by(ALEX, new PromiseProposed(ID, HOME, null)), by(SAM, new PromiseAgreed(ID, 3)));
    }

    private static JudgePromise kept(String words) {
        return new JudgePromise(ID, null, true, new Words(words));
    }

    private static JudgePromise notKept() {
        return new JudgePromise(ID, null, false, Words.NONE);
    }

    private static Promise promise(Story story) {
        return story.state().promises().find(ID).orElseThrow();
    }
}
