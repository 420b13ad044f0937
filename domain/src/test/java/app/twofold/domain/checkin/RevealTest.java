package app.twofold.domain.checkin;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.alexFounds;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.given;
import static app.twofold.domain.Story.givenBoth;
import static app.twofold.domain.checkin.SomeCheckins.DAD;
import static app.twofold.domain.checkin.SomeCheckins.NUMBERS;
import static app.twofold.domain.checkin.SomeCheckins.TALK;
import static app.twofold.domain.checkin.SomeCheckins.TEA;
import static app.twofold.domain.checkin.SomeCheckins.THANKS;
import static app.twofold.domain.checkin.SomeCheckins.and;
import static app.twofold.domain.checkin.SomeCheckins.bothIn;
import static app.twofold.domain.checkin.SomeCheckins.bothRead;
import static app.twofold.domain.checkin.SomeCheckins.entered;
import static app.twofold.domain.checkin.SomeCheckins.enteredFirst;
import static app.twofold.domain.checkin.SomeCheckins.gave;
import static app.twofold.domain.checkin.SomeCheckins.isReady;
import static app.twofold.domain.checkin.SomeCheckins.numbers;
import static app.twofold.domain.checkin.SomeCheckins.opened;
import static app.twofold.domain.checkin.SomeCheckins.ready;
import static app.twofold.domain.checkin.SomeCheckins.revealed;
import static app.twofold.domain.checkin.SomeCheckins.talk;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Answer.InPerson;
import app.twofold.domain.checkin.session.Answer.Said;
import app.twofold.domain.checkin.session.Answer.Skipped;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionCommand.TakeReadyBack;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.checkin.session.SessionEvent.CheckinPaused;
import app.twofold.domain.checkin.session.SessionEvent.MarkedReady;
import app.twofold.domain.checkin.session.SessionEvent.PromptRevealed;
import app.twofold.domain.checkin.session.SessionEvent.ReadyTakenBack;
import app.twofold.domain.checkin.session.SessionRefusal.AlreadyRevealed;
import app.twofold.domain.checkin.session.SessionRefusal.AnswerMissing;
import app.twofold.domain.checkin.session.SessionRefusal.PausedNow;
import app.twofold.domain.checkin.session.SessionRefusal.PromptUnknown;
import app.twofold.domain.checkin.template.PromptId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RevealTest {

    @Test
    void oneAloneRevealsNothingAndItsWordsStayOutOfTheStream() {
        givenBoth(bothIn())
                .when(ALEX, ready(THANKS, Map.of(ALEX, TEA)))
                .then(new MarkedReady(TALK, THANKS.id()))
                .thenState(state -> {
                    assertThat(talk(state).round(THANKS.id()).ready()).containsExactly(ALEX);
                    assertThat(state.toString()).doesNotContain("tea on Wednesday");
                });
    }

    @Test
    void bothAnswersComeWithTheSecondMarkAndShowTogether() {
        givenBoth(and(bothIn(), isReady(ALEX, THANKS)))
                .when(SAM, ready(THANKS, Map.of(ALEX, TEA, SAM, DAD)))
                .then(
                        new AnswerGiven(TALK, THANKS.id(), SAM, DAD),
                        new AnswerGiven(TALK, THANKS.id(), ALEX, TEA),
                        new PromptRevealed(TALK, THANKS.id()))
                .thenState(state -> assertThat(talk(state).round(THANKS.id()).answers())
                        .containsOnly(Map.entry(ALEX, TEA), Map.entry(SAM, DAD)));
    }

    @Test
    void nothingShowsBeforeTheEventThatRevealsIt() {
        givenBoth(and(bothIn(), isReady(ALEX, THANKS), gave(SAM, THANKS, DAD), gave(ALEX, THANKS, TEA)))
                .thenState(state ->
                        assertThat(talk(state).round(THANKS.id()).answers()).isEmpty())
                .and(revealed(SAM, THANKS))
                .thenState(state ->
                        assertThat(talk(state).round(THANKS.id()).answers()).containsOnlyKeys(ALEX, SAM));
    }

    @Test
    void whoIsAloneRevealsTheirOwn() {
        given(alexFounds(), opened(), enteredFirst())
                .when(ALEX, ready(THANKS, Map.of(ALEX, TEA)))
                .then(new AnswerGiven(TALK, THANKS.id(), ALEX, TEA), new PromptRevealed(TALK, THANKS.id()));
    }

    @Test
    void markingTwiceIsAsGoodAsOnce() {
        givenBoth(and(bothIn(), isReady(ALEX, THANKS)))
                .when(ALEX, ready(THANKS, Map.of(ALEX, TEA)))
                .thenNothingToDo();
    }

    @Test
    void aMarkIsTakenBackAtOnceAndThenNothingIsRevealed() {
        givenBoth(and(bothIn(), isReady(ALEX, THANKS)))
                .when(ALEX, new TakeReadyBack(TALK, THANKS.id()))
                .then(new ReadyTakenBack(TALK, THANKS.id()))
                .when(SAM, ready(THANKS, Map.of(SAM, DAD)))
                .then(new MarkedReady(TALK, THANKS.id()));
    }

    @Test
    void takingAMarkBackThatIsNotThereChangesNothing() {
        givenBoth(bothIn()).when(ALEX, new TakeReadyBack(TALK, THANKS.id())).thenNothingToDo();
        givenBoth(bothIn())
                .when(ALEX, new TakeReadyBack(TALK, new PromptId("none")))
                .thenRefused(new PromptUnknown());
    }

    @Test
    void aReadyMarkNeedsAnAnswerOfOnesOwn() {
        givenBoth(bothIn()).when(ALEX, new MarkReady(TALK, THANKS.id())).thenRefused(new AnswerMissing());
        givenBoth(bothIn()).when(ALEX, ready(THANKS, Map.of(SAM, DAD))).thenRefused(new AnswerMissing());
        givenBoth(bothIn())
                .when(ALEX, ready(THANKS, Map.of(ALEX, new Said(new Words(" \n")))))
                .thenRefused(new AnswerMissing());
    }

    @Test
    void anAnswerOfTheWrongKindIsNone() {
        givenBoth(bothIn()).when(ALEX, ready(NUMBERS, Map.of(ALEX, TEA))).thenRefused(new AnswerMissing());
        givenBoth(bothIn())
                .when(ALEX, ready(NUMBERS, Map.of(ALEX, numbers("Weather", 3))))
                .thenRefused(new AnswerMissing());
    }

    @Test
    void whereTheOthersAnswerIsGoneNothingIsRevealedAndBothMayTryAgain() {
        givenBoth(and(bothIn(), isReady(ALEX, THANKS)))
                .when(SAM, ready(THANKS, Map.of(SAM, DAD)))
                .then(new MarkedReady(TALK, THANKS.id()))
                .when(ALEX, ready(THANKS, Map.of(ALEX, TEA, SAM, DAD)))
                .then(
                        new AnswerGiven(TALK, THANKS.id(), SAM, DAD),
                        new AnswerGiven(TALK, THANKS.id(), ALEX, TEA),
                        new PromptRevealed(TALK, THANKS.id()));
    }

    static Answer[] withoutWords() {
        return new Answer[] {new InPerson(), new Skipped()};
    }

    @ParameterizedTest
    @MethodSource("withoutWords")
    void ratherInPersonAndNotThisTimeAreAnswersLikeAnyOther(Answer answer) {
        givenBoth(and(bothIn(), isReady(ALEX, NUMBERS)))
                .when(SAM, ready(NUMBERS, Map.of(ALEX, numbers("Trust", 7), SAM, answer)))
                .then(
                        new AnswerGiven(TALK, NUMBERS.id(), SAM, answer),
                        new AnswerGiven(TALK, NUMBERS.id(), ALEX, numbers("Trust", 7)),
                        new PromptRevealed(TALK, NUMBERS.id()));
    }

    @Test
    void whatIsRevealedStaysSo() {
        Map<PersonId, Answer> changed = Map.of(ALEX, new InPerson());

        givenBoth(bothRead()).when(ALEX, ready(THANKS, changed)).thenRefused(new AlreadyRevealed());
        givenBoth(bothRead()).when(ALEX, new TakeReadyBack(TALK, THANKS.id())).thenRefused(new AlreadyRevealed());
    }

    @Test
    void anUnknownPromptIsRefused() {
        givenBoth(bothIn())
                .when(ALEX, new MarkReady(TALK, new PromptId("none"), Map.of(ALEX, TEA)))
                .thenRefused(new PromptUnknown());
    }

    @Test
    void nothingIsRevealedWhileOneOfThemPauses() {
        givenBoth(and(bothIn(), isReady(ALEX, THANKS), by(ALEX, new CheckinPaused(TALK, null))))
                .when(SAM, ready(THANKS, Map.of(ALEX, TEA, SAM, DAD)))
                .thenRefused(new PausedNow())
                .when(ALEX, new TakeReadyBack(TALK, THANKS.id()))
                .then(new ReadyTakenBack(TALK, THANKS.id()));
    }

    @Test
    void whoErasesTheirWordsTakesNothingOfTheOthersAlong() {
        givenBoth(and(bothIn(), by(SAM, new Event.Erased()), gave(ALEX, THANKS, TEA), by(SAM, new Event.Erased())))
                .thenState(state ->
                        assertThat(talk(state).round(THANKS.id()).answers()).containsOnly(Map.entry(ALEX, TEA)));
    }

    @Test
    void onlyTheirAuthorsAnswerIsTheirs() {
        AnswerGiven sams = new AnswerGiven(TALK, THANKS.id(), SAM, DAD);

        assertThat(CheckinDecider.author(sams, ALEX)).isEqualTo(SAM);
        assertThat(CheckinDecider.author(new PromptRevealed(TALK, THANKS.id()), ALEX))
                .isEqualTo(ALEX);
        givenBoth(opened(), enteredFirst(), entered(SAM))
                .thenState(state -> assertThat(talk(state).course().rounds()).isEmpty());
    }
}
