package app.twofold.domain.checkin;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.START;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.givenBoth;
import static app.twofold.domain.checkin.SomeCheckins.TALK;
import static app.twofold.domain.checkin.SomeCheckins.TEMPLATE;
import static app.twofold.domain.checkin.SomeCheckins.and;
import static app.twofold.domain.checkin.SomeCheckins.bothIn;
import static app.twofold.domain.checkin.SomeCheckins.bothRead;
import static app.twofold.domain.checkin.SomeCheckins.enteredFirst;
import static app.twofold.domain.checkin.SomeCheckins.opened;
import static app.twofold.domain.checkin.SomeCheckins.talk;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Story.Happened;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.Place.AtClosing;
import app.twofold.domain.checkin.session.Place.AtOutcomes;
import app.twofold.domain.checkin.session.Place.AtPrompt;
import app.twofold.domain.checkin.session.Session.Ended;
import app.twofold.domain.checkin.session.SessionCommand.ComeBack;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.session.SessionCommand.PauseCheckin;
import app.twofold.domain.checkin.session.SessionCommand.SayClosing;
import app.twofold.domain.checkin.session.SessionEvent.CameBack;
import app.twofold.domain.checkin.session.SessionEvent.CheckinClosed;
import app.twofold.domain.checkin.session.SessionEvent.CheckinEnded;
import app.twofold.domain.checkin.session.SessionEvent.CheckinPaused;
import app.twofold.domain.checkin.session.SessionEvent.ClosingSaid;
import app.twofold.domain.checkin.session.SessionEvent.PlaceMoved;
import app.twofold.domain.checkin.session.SessionRefusal.BackOutOfRange;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinOver;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinUnknown;
import app.twofold.domain.checkin.session.SessionRefusal.NotAtClosing;
import app.twofold.domain.checkin.session.SessionRefusal.NotRevealed;
import app.twofold.domain.checkin.session.SessionRefusal.PausedNow;
import app.twofold.domain.checkin.session.SessionRefusal.PlaceUnknown;
import app.twofold.domain.checkin.session.SessionStage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Going on, pausing, and coming to an end.
class GoingTest {

    private static final Place SECOND = new AtPrompt(1);
    private static final Place THIRD = new AtPrompt(2);
    private static final Title CALM = new Title("Calm");
    private static final Words THANK_YOU = new Words("For staying");

    @Test
    void goingOnNeedsTheReveal() {
        givenBoth(bothIn()).when(ALEX, new Move(TALK, new AtPrompt(0), SECOND)).thenRefused(new NotRevealed());
        givenBoth(bothRead())
                .when(SAM, new Move(TALK, SECOND, THIRD))
                .then(new PlaceMoved(TALK, THIRD))
                .thenState(state -> assertThat(talk(state).place()).isEqualTo(THIRD));
    }

    @Test
    void fromWhatWasRevealedBothMayGoStraightToWhatTheyTakeAlong() {
        givenBoth(bothRead())
                .when(SAM, new Move(TALK, SECOND, new AtOutcomes()))
                .then(new PlaceMoved(TALK, new AtOutcomes()));
    }

    @Test
    void goingBackNeedsNothing() {
        givenBoth(and(bothRead(), by(SAM, new PlaceMoved(TALK, THIRD))))
                .when(ALEX, new Move(TALK, THIRD, SECOND))
                .then(new PlaceMoved(TALK, SECOND));
    }

    @Test
    void twoWhoGoOnAtOnceGoOneStep() {
        givenBoth(and(bothRead(), by(SAM, new PlaceMoved(TALK, THIRD))))
                .when(ALEX, new Move(TALK, SECOND, THIRD))
                .thenNothingToDo();
    }

    @Test
    void aPlaceHasToBeThere() {
        int beyond = TEMPLATE.prompts().size();
        givenBoth(bothRead())
                .when(SAM, new Move(TALK, SECOND, new AtPrompt(beyond)))
                .thenRefused(new PlaceUnknown());
        givenBoth(bothRead())
                .when(SAM, new Move(TALK, SECOND, new AtPrompt(-1)))
                .thenRefused(new PlaceUnknown());
    }

    @Test
    void placesFollowEachOtherToTheClosing() {
        int last = TEMPLATE.prompts().size() - 1;

        assertThat(new AtPrompt(0).next(TEMPLATE)).isEqualTo(SECOND);
        assertThat(new AtPrompt(last).next(TEMPLATE)).isEqualTo(new AtOutcomes());
        assertThat(new AtOutcomes().next(TEMPLATE)).isEqualTo(new AtClosing());
    }

    @Test
    void onePausesBothAtOnce() {
        Instant soon = START.plusSeconds(1_200);
        givenBoth(bothRead())
                .when(ALEX, new PauseCheckin(TALK, soon))
                .then(new CheckinPaused(TALK, soon))
                .thenState(state -> assertThat(talk(state).isPaused()).isTrue())
                .when(SAM, new Move(TALK, SECOND, THIRD))
                .thenRefused(new PausedNow())
                .when(ALEX, new PauseCheckin(TALK, soon))
                .thenNothingToDo()
                .when(ALEX, new PauseCheckin(TALK, null))
                .then(new CheckinPaused(TALK, null));
    }

    @Test
    void eachComesBackByThemselves() {
        givenBoth(and(bothRead(), by(ALEX, new CheckinPaused(TALK, null)), by(SAM, new CheckinPaused(TALK, null))))
                .when(SAM, new ComeBack(TALK))
                .then(new CameBack(TALK))
                .thenState(state -> assertThat(talk(state).isPaused()).isTrue())
                .when(SAM, new ComeBack(TALK))
                .thenNothingToDo()
                .when(ALEX, new ComeBack(TALK))
                .then(new CameBack(TALK))
                .thenState(state -> assertThat(talk(state).isPaused()).isFalse());
    }

    @Test
    void theTimeToComeBackIsInTheDaysToCome() {
        BackOutOfRange refused = new BackOutOfRange(Duration.ofDays(7));

        givenBoth(bothRead()).when(ALEX, new PauseCheckin(TALK, START)).thenRefused(refused);
        givenBoth(bothRead())
                .when(
                        ALEX,
                        new PauseCheckin(TALK, START.plus(Duration.ofDays(7)).plusSeconds(1)))
                .thenRefused(refused);
    }

    @Test
    void itIsClosedWhenAllWhoEnteredHaveSaidTheirLastWord() {
        givenBoth(atClosing())
                .when(ALEX, new SayClosing(TALK, CALM, THANK_YOU))
                .then(new ClosingSaid(TALK, CALM, THANK_YOU))
                .when(ALEX, new SayClosing(TALK, CALM, THANK_YOU))
                .thenNothingToDo()
                .when(SAM, new SayClosing(TALK, CALM, Words.NONE))
                .then(new ClosingSaid(TALK, CALM, Words.NONE), new CheckinClosed(TALK))
                .thenState(state -> {
                    assertThat(talk(state).ended()).isEqualTo(new Ended(SAM, START, false));
                    assertThat(state.checkins().sessions().stage(TALK)).isEqualTo(SessionStage.CLOSED);
                });
    }

    @Test
    void whoCameAloneClosesAlone() {
        givenBoth(opened(), enteredFirst(), by(ALEX, new PlaceMoved(TALK, new AtClosing())))
                .when(ALEX, new SayClosing(TALK, CALM, Words.NONE))
                .then(new ClosingSaid(TALK, CALM, Words.NONE), new CheckinClosed(TALK));
    }

    @Test
    void theLastWordBelongsToTheClosing() {
        givenBoth(bothRead()).when(ALEX, new SayClosing(TALK, CALM, Words.NONE)).thenRefused(new NotAtClosing());
    }

    @Test
    void eitherEndsItAtAnyTimeEvenDuringAPauseOrFromOutside() {
        givenBoth(and(bothRead(), by(SAM, new CheckinPaused(TALK, null))))
                .when(ALEX, new EndCheckin(TALK))
                .then(new CheckinEnded(TALK))
                .thenState(state -> assertThat(talk(state).ended()).isEqualTo(new Ended(ALEX, START, true)))
                .when(SAM, new EndCheckin(TALK))
                .thenNothingToDo()
                .when(SAM, new ComeBack(TALK))
                .thenRefused(new CheckinOver());
        givenBoth(opened(), enteredFirst()).when(SAM, new EndCheckin(TALK)).then(new CheckinEnded(TALK));
        givenBoth().when(SAM, new EndCheckin(TALK)).thenRefused(new CheckinUnknown());
    }

    private static Happened[] atClosing() {
        return and(bothRead(), by(SAM, new PlaceMoved(TALK, new AtClosing())));
    }
}
