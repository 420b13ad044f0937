package app.twofold.domain.checkin.session;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.alexFounds;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.given;
import static app.twofold.domain.Story.givenBoth;
import static app.twofold.domain.checkin.SomeCheckins.TALK;
import static app.twofold.domain.checkin.SomeCheckins.TEA;
import static app.twofold.domain.checkin.SomeCheckins.THANKS;
import static app.twofold.domain.checkin.SomeCheckins.and;
import static app.twofold.domain.checkin.SomeCheckins.bothIn;
import static app.twofold.domain.checkin.SomeCheckins.bothRead;
import static app.twofold.domain.checkin.SomeCheckins.enteredFirst;
import static app.twofold.domain.checkin.SomeCheckins.gave;
import static app.twofold.domain.checkin.SomeCheckins.opened;
import static app.twofold.domain.checkin.SomeCheckins.revealed;
import static app.twofold.domain.checkin.SomeCheckins.talk;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import app.twofold.domain.Story;
import app.twofold.domain.Story.Happened;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.FloorRefusal.FloorFree;
import app.twofold.domain.checkin.session.FloorRefusal.FloorNeedsTwo;
import app.twofold.domain.checkin.session.FloorRefusal.FloorNotFree;
import app.twofold.domain.checkin.session.FloorRefusal.NotTheListener;
import app.twofold.domain.checkin.session.FloorRefusal.NotTheSpeaker;
import app.twofold.domain.checkin.session.FloorRefusal.NothingSaidBack;
import app.twofold.domain.checkin.session.Place.AtPrompt;
import app.twofold.domain.checkin.session.Round.Heard;
import app.twofold.domain.checkin.session.SessionCommand.AddTime;
import app.twofold.domain.checkin.session.SessionCommand.ConfirmSayBack;
import app.twofold.domain.checkin.session.SessionCommand.CorrectSayBack;
import app.twofold.domain.checkin.session.SessionCommand.PassFloor;
import app.twofold.domain.checkin.session.SessionCommand.SayBack;
import app.twofold.domain.checkin.session.SessionCommand.TakeFloor;
import app.twofold.domain.checkin.session.SessionEvent.CameBack;
import app.twofold.domain.checkin.session.SessionEvent.CheckinPaused;
import app.twofold.domain.checkin.session.SessionEvent.FloorPassed;
import app.twofold.domain.checkin.session.SessionEvent.FloorTaken;
import app.twofold.domain.checkin.session.SessionEvent.PlaceMoved;
import app.twofold.domain.checkin.session.SessionEvent.SaidBack;
import app.twofold.domain.checkin.session.SessionEvent.SayBackConfirmed;
import app.twofold.domain.checkin.session.SessionEvent.SayBackCorrected;
import app.twofold.domain.checkin.session.SessionEvent.TimeAdded;
import app.twofold.domain.checkin.session.SessionRefusal.NotRevealed;
import app.twofold.domain.checkin.session.SessionRefusal.PausedNow;
import app.twofold.domain.checkin.session.SessionRefusal.SessionWordsEmpty;
import app.twofold.domain.checkin.template.PromptId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FloorRulesTest {

    private static final PromptId HERE = THANKS.id();
    private static final Words TIRED = new Words("You were tired and stayed");
    private static final Words GLAD = new Words("Glad, not tired");

    @Test
    void eitherTakesTheFloorOnceTheAnswersShow() {
        givenBoth(bothRead())
                .when(SAM, new TakeFloor(TALK))
                .then(new FloorTaken(TALK, HERE))
                .thenState(state -> assertThat(talk(state).floor()).isEqualTo(floorOf(SAM, Story.START)))
                .when(SAM, new TakeFloor(TALK))
                .thenNothingToDo();
        givenBoth(bothIn()).when(SAM, new TakeFloor(TALK)).thenRefused(new NotRevealed());
    }

    @Test
    void aFloorIsNotTakenOutOfTurn() {
        givenBoth(samSpeaks()).when(ALEX, new TakeFloor(TALK)).thenRefused(new FloorNotFree());
        givenBoth(samSpeaks()).when(ALEX, new PassFloor(TALK)).thenRefused(new NotTheSpeaker());
    }

    @Test
    void aFloorNeedsSomebodyWhoListens() {
        given(alexFounds(), opened(), enteredFirst(), by(ALEX, new PlaceMoved(TALK, new AtPrompt(1))))
                .and(gave(ALEX, THANKS, TEA), revealed(ALEX, THANKS))
                .when(ALEX, new TakeFloor(TALK))
                .thenRefused(new FloorNeedsTwo());
    }

    @Test
    void theListenerSaysBackAndTheSpeakerConfirmsAndTheFloorPasses() {
        givenBoth(samSpeaks())
                .when(ALEX, new SayBack(TALK, TIRED))
                .then(new SaidBack(TALK, HERE, TIRED))
                .when(ALEX, new SayBack(TALK, TIRED))
                .thenNothingToDo()
                .later(Duration.ofMinutes(1))
                .when(SAM, new ConfirmSayBack(TALK))
                .then(new SayBackConfirmed(TALK, HERE))
                .thenState(state -> {
                    assertThat(talk(state).floor()).isEqualTo(floorOf(ALEX, Story.START.plusSeconds(60)));
                    assertThat(talk(state).round(HERE).heard()).containsExactly(new Heard(SAM, TIRED));
                });
    }

    @Test
    void theSpeakerCorrectsUntilTheyAreHeard() {
        givenBoth(samSpeaks())
                .when(ALEX, new SayBack(TALK, TIRED))
                .then(new SaidBack(TALK, HERE, TIRED))
                .when(SAM, new CorrectSayBack(TALK, GLAD))
                .then(new SayBackCorrected(TALK, HERE, GLAD))
                .thenState(state -> {
                    assertThat(talk(state).floor().saidBack()).isNull();
                    assertThat(talk(state).floor().corrected()).isEqualTo(GLAD);
                    assertThat(talk(state).floor().speaker()).isEqualTo(SAM);
                })
                .when(SAM, new ConfirmSayBack(TALK))
                .thenRefused(new NothingSaidBack())
                .when(SAM, new CorrectSayBack(TALK, GLAD))
                .thenRefused(new NothingSaidBack());
    }

    @Test
    void nobodySaysBackTheirOwnWordsOrAnswersForTheOther() {
        givenBoth(samSpeaks()).when(SAM, new SayBack(TALK, TIRED)).thenRefused(new NotTheListener());
        givenBoth(samSpeaks()).when(ALEX, new ConfirmSayBack(TALK)).thenRefused(new NotTheSpeaker());
        givenBoth(samSpeaks()).when(ALEX, new CorrectSayBack(TALK, GLAD)).thenRefused(new NotTheSpeaker());
    }

    @Test
    void sayingBackNeedsWordsAndAFloor() {
        givenBoth(samSpeaks()).when(ALEX, new SayBack(TALK, new Words(" "))).thenRefused(new SessionWordsEmpty());
        givenBoth(bothRead()).when(ALEX, new SayBack(TALK, TIRED)).thenRefused(new FloorFree());
        givenBoth(bothRead()).when(ALEX, new AddTime(TALK)).thenRefused(new FloorFree());
    }

    @Test
    void theSpeakerMayPassTheFloorWithoutBeingSaidBack() {
        givenBoth(samSpeaks())
                .when(SAM, new PassFloor(TALK))
                .then(new FloorPassed(TALK, HERE))
                .thenState(state -> assertThat(talk(state).floor().speaker()).isEqualTo(ALEX));
    }

    @Test
    void eitherAddsAMinute() {
        givenBoth(samSpeaks())
                .when(ALEX, new AddTime(TALK))
                .then(new TimeAdded(TALK, HERE))
                .thenState(state -> assertThat(talk(state).left(Story.START)).isEqualTo(Duration.ofMinutes(4)));
    }

    @Test
    void theTurnRunsDownAndStandsStillWhileAnybodyPauses() {
        Instant second = Story.START.plusSeconds(60);
        Instant back = second.plusSeconds(3_600);
        Happened pauses = by(ALEX, new CheckinPaused(TALK, null)).at(second);
        Happened pausesToo = by(SAM, new CheckinPaused(TALK, null)).at(second.plusSeconds(30));
        Happened returns = by(ALEX, new CameBack(TALK)).at(second.plusSeconds(60));
        Happened returnsToo = by(SAM, new CameBack(TALK)).at(back);

        givenBoth(and(samSpeaks(), pauses, pausesToo, returns))
                .thenState(state -> assertThat(talk(state).left(back)).isEqualTo(Duration.ofMinutes(2)))
                .when(SAM, new AddTime(TALK))
                .thenRefused(new PausedNow())
                .and(returnsToo)
                .thenState(state -> {
                    assertThat(talk(state).left(back)).isEqualTo(Duration.ofMinutes(2));
                    assertThat(talk(state).left(back.plusSeconds(500))).isZero();
                });
    }

    @Test
    void movingOnLeavesTheFloorToNobody() {
        givenBoth(and(samSpeaks(), by(ALEX, new PlaceMoved(TALK, new AtPrompt(2)))))
                .thenState(state -> assertThat(talk(state).floor()).isNull());
    }

    private static Happened[] samSpeaks() {
        return and(bothRead(), by(SAM, new FloorTaken(TALK, HERE)));
    }

    private static Floor floorOf(PersonId speaker, Instant since) {
        return new Floor(speaker, since, since.plus(Duration.ofMinutes(3)), null, null);
    }
}
