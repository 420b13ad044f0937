package app.twofold.domain.checkin.session;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.START;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.givenBoth;
import static app.twofold.domain.checkin.SomeCheckins.TALK;
import static app.twofold.domain.checkin.SomeCheckins.WALK;
import static app.twofold.domain.checkin.SomeCheckins.and;
import static app.twofold.domain.checkin.SomeCheckins.bothIn;
import static app.twofold.domain.checkin.SomeCheckins.talk;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Story.Happened;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.OutcomeRefusal.NotYourOutcome;
import app.twofold.domain.checkin.session.OutcomeRefusal.OutcomeAgreed;
import app.twofold.domain.checkin.session.OutcomeRefusal.OutcomeIdTaken;
import app.twofold.domain.checkin.session.OutcomeRefusal.OutcomeTooLong;
import app.twofold.domain.checkin.session.OutcomeRefusal.OutcomeUnknown;
import app.twofold.domain.checkin.session.OutcomeRefusal.TooManyOutcomes;
import app.twofold.domain.checkin.session.OutcomeRefusal.UntilInPast;
import app.twofold.domain.checkin.session.SessionCommand.NoteOutcome;
import app.twofold.domain.checkin.session.SessionCommand.TakeOutcomeBack;
import app.twofold.domain.checkin.session.SessionEvent.CheckinPaused;
import app.twofold.domain.checkin.session.SessionEvent.OutcomeNoted;
import app.twofold.domain.checkin.session.SessionEvent.OutcomeTakenBack;
import app.twofold.domain.checkin.session.SessionRefusal.PausedNow;
import app.twofold.domain.checkin.session.SessionRefusal.SessionWordsEmpty;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.GoalEvent.ProposalWithdrawn;
import app.twofold.domain.goal.GoalRefusal.GoalIdTaken;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.promise.PromiseEvent.PromiseJudged;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseTakenBack;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutcomeRulesTest {

    private static final Words WEDNESDAYS = new Words("Wednesdays stay free");
    private static final GoalId GOAL = new GoalId(WALK.value());
    private static final Wording WORDING =
            Wording.of(new Title("Wednesdays stay free"), Words.NONE, Area.COMMUNICATION);
    private static final OutcomeNoted NOTED = new OutcomeNoted(TALK, WALK, Outcome.Kind.GOAL, WEDNESDAYS, null);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);

    @Test
    void aSentenceBecomesAGoalThatIsProposedInTheSameCommit() {
        givenBoth(bothIn())
                .when(SAM, becomes(Outcome.Kind.GOAL, WEDNESDAYS))
                .then(NOTED, new GoalProposed(GOAL, WORDING))
                .thenState(state -> {
                    assertThat(state.goals().find(GOAL).orElseThrow().status()).isEqualTo(Status.PROPOSED);
                    assertThat(talk(state).outcomes().find(WALK))
                            .contains(new Outcome(WALK, SAM, START, Outcome.Kind.GOAL, WEDNESDAYS, null));
                });
    }

    @Test
    void theOthersAssentMakesItActiveAndNothingElseDoes() {
        givenBoth(samsGoal())
                .and(by(ALEX, new GoalAgreed(GOAL, 1)))
                .thenState(state -> assertThat(
                                state.goals().find(GOAL).orElseThrow().status())
                        .isEqualTo(Status.ACTIVE));
    }

    @Test
    void aSentenceOverSeveralLinesIsATitleOfOne() {
        Words lines = new Words(" Wednesdays\n  stay free ");

        givenBoth(bothIn())
                .when(SAM, becomes(Outcome.Kind.GOAL, lines))
                .then(new OutcomeNoted(TALK, WALK, Outcome.Kind.GOAL, lines, null), new GoalProposed(GOAL, WORDING));
    }

    @Test
    void aGoalsSentenceHasToFitIntoItsTitle() {
        Words tooLong = new Words("a".repeat(Title.MAX_LENGTH + 1));

        givenBoth(bothIn())
                .when(SAM, becomes(Outcome.Kind.GOAL, tooLong))
                .thenRefused(new OutcomeTooLong(Title.MAX_LENGTH));
        givenBoth(bothIn())
                .when(SAM, becomes(Outcome.Kind.NOTE, tooLong))
                .then(new OutcomeNoted(TALK, WALK, Outcome.Kind.NOTE, tooLong, null));
    }

    @Test
    void anIdThatAGoalHasAlreadyIsRefusedAsAWhole() {
        givenBoth(and(bothIn(), by(ALEX, new GoalProposed(GOAL, WORDING))))
                .when(SAM, becomes(Outcome.Kind.GOAL, WEDNESDAYS))
                .thenRefused(new GoalIdTaken());
    }

    @Test
    void aSentenceThatBecomesAPromiseIsMadeByItsAuthor() {
        PromiseId id = new PromiseId(WALK.value());

        givenBoth(bothIn())
                .when(ALEX, new NoteOutcome(TALK, WALK, Outcome.Kind.PROMISE, new Words("I ask\nJo"), SATURDAY))
                .then(
                        new OutcomeNoted(TALK, WALK, Outcome.Kind.PROMISE, new Words("I ask\nJo"), SATURDAY),
                        new PromiseMade(id, new Title("I ask Jo"), SATURDAY))
                .when(ALEX, new TakeOutcomeBack(TALK, WALK))
                .then(new OutcomeTakenBack(TALK, WALK), new PromiseTakenBack(id));
        givenBoth(bothIn())
                .when(ALEX, becomes(Outcome.Kind.PROMISE, new Words("x".repeat(201))))
                .thenRefused(new OutcomeTooLong(Title.MAX_LENGTH));
    }

    @Test
    void aPromiseThatItWasSaidOfHowItWentStaysWhenItsSentenceIsTakenBack() {
        PromiseId id = new PromiseId(WALK.value());

        givenBoth(and(
                        bothIn(),
                        by(ALEX, new OutcomeNoted(TALK, WALK, Outcome.Kind.PROMISE, WEDNESDAYS, null)),
                        by(ALEX, new PromiseMade(id, new Title("Wednesdays"), null)),
                        by(SAM, new PromiseJudged(id, false, Words.NONE))))
                .when(ALEX, new TakeOutcomeBack(TALK, WALK))
                .then(new OutcomeTakenBack(TALK, WALK));
    }

    @Test
    void aSentenceOfAnOlderStreamThatBecameNoPromiseIsTakenBackAlone() {
        givenBoth(and(bothIn(), by(ALEX, new OutcomeNoted(TALK, WALK, Outcome.Kind.PROMISE, WEDNESDAYS, null))))
                .when(ALEX, new TakeOutcomeBack(TALK, WALK))
                .then(new OutcomeTakenBack(TALK, WALK));
    }

    @Test
    void sentencesOfBoundariesAndNotesBindNobody() {
        givenBoth(bothIn())
                .when(ALEX, becomes(Outcome.Kind.BOUNDARY, WEDNESDAYS))
                .then(new OutcomeNoted(TALK, WALK, Outcome.Kind.BOUNDARY, WEDNESDAYS, null));
    }

    @Test
    void aSentenceHasWordsAndADayThatIsNotOver() {
        LocalDate yesterday = LocalDate.of(2026, 3, 1);

        givenBoth(bothIn())
                .when(ALEX, becomes(Outcome.Kind.NOTE, new Words(" ")))
                .thenRefused(new SessionWordsEmpty());
        givenBoth(bothIn())
                .when(ALEX, new NoteOutcome(TALK, WALK, Outcome.Kind.PROMISE, WEDNESDAYS, yesterday))
                .thenRefused(new UntilInPast());
    }

    @Test
    void takingItBackTakesTheProposalBackToo() {
        givenBoth(samsGoal())
                .when(SAM, new TakeOutcomeBack(TALK, WALK))
                .then(new OutcomeTakenBack(TALK, WALK), new ProposalWithdrawn(GOAL))
                .when(SAM, new TakeOutcomeBack(TALK, WALK))
                .thenNothingToDo()
                .when(SAM, becomes(Outcome.Kind.NOTE, WEDNESDAYS))
                .thenRefused(new OutcomeIdTaken());
    }

    @Test
    void whatBothHaveAgreedToIsNotTakenBackHere() {
        givenBoth(samsGoal())
                .and(by(ALEX, new GoalAgreed(GOAL, 1)))
                .when(SAM, new TakeOutcomeBack(TALK, WALK))
                .thenRefused(new OutcomeAgreed());
    }

    @Test
    void nobodyTakesTheOthersSentenceBack() {
        givenBoth(samsGoal()).when(ALEX, new TakeOutcomeBack(TALK, WALK)).thenRefused(new NotYourOutcome());
        givenBoth(bothIn()).when(ALEX, new TakeOutcomeBack(TALK, WALK)).thenRefused(new OutcomeUnknown());
    }

    @Test
    void duringAPauseNothingIsTakenAlongButBackIsPossible() {
        givenBoth(and(samsGoal(), by(ALEX, new CheckinPaused(TALK, null))))
                .when(SAM, new NoteOutcome(TALK, id(2), Outcome.Kind.NOTE, WEDNESDAYS, null))
                .thenRefused(new PausedNow())
                .when(SAM, new TakeOutcomeBack(TALK, WALK))
                .then(new OutcomeTakenBack(TALK, WALK), new ProposalWithdrawn(GOAL));
    }

    @Test
    void thereIsRoomForFifty() {
        Happened[] full = IntStream.range(0, OutcomeRules.MAX_OUTCOMES)
                .mapToObj(i -> by(ALEX, new OutcomeNoted(TALK, id(100 + i), Outcome.Kind.NOTE, WEDNESDAYS, null)))
                .toArray(Happened[]::new);

        givenBoth(and(bothIn(), full))
                .when(SAM, becomes(Outcome.Kind.NOTE, WEDNESDAYS))
                .thenRefused(new TooManyOutcomes(OutcomeRules.MAX_OUTCOMES));
    }

    private static NoteOutcome becomes(Outcome.Kind kind, Words text) {
        return new NoteOutcome(TALK, WALK, kind, text, null);
    }

    private static Happened[] samsGoal() {
        return and(bothIn(), by(SAM, NOTED), by(SAM, new GoalProposed(GOAL, WORDING)));
    }

    private static OutcomeId id(long number) {
        return new OutcomeId(new UUID(9, number));
    }
}
