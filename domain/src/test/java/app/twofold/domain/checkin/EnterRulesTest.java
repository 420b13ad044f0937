package app.twofold.domain.checkin;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.alexFounds;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.given;
import static app.twofold.domain.Story.givenBoth;
import static app.twofold.domain.checkin.SomeCheckins.TALK;
import static app.twofold.domain.checkin.SomeCheckins.TEMPLATE;
import static app.twofold.domain.checkin.SomeCheckins.WEEKLY;
import static app.twofold.domain.checkin.SomeCheckins.bothIn;
import static app.twofold.domain.checkin.SomeCheckins.entered;
import static app.twofold.domain.checkin.SomeCheckins.enteredFirst;
import static app.twofold.domain.checkin.SomeCheckins.enters;
import static app.twofold.domain.checkin.SomeCheckins.opened;
import static app.twofold.domain.checkin.SomeCheckins.opening;
import static app.twofold.domain.checkin.SomeCheckins.talk;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Event;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Story;
import app.twofold.domain.TemplateId;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionCommand.PauseCheckin;
import app.twofold.domain.checkin.session.SessionEvent.CheckinEnded;
import app.twofold.domain.checkin.session.SessionEvent.CheckinOpened;
import app.twofold.domain.checkin.session.SessionEvent.PartnerEntered;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinIdReserved;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinMissed;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinOver;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinUnknown;
import app.twofold.domain.checkin.session.SessionRefusal.NotEntered;
import app.twofold.domain.checkin.session.SessionStage;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.checkin.template.TemplateRefusal.TemplateUnknown;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnterRulesTest {

    private static final Duration OPEN = Duration.ofHours(24);

    @Test
    void theFirstOneOpensItWithACopyOfItsTemplate() {
        givenBoth()
                .when(ALEX, enters())
                .then(new CheckinOpened(TALK, opening(Story.START)), new PartnerEntered(TALK, null))
                .thenState(state -> {
                    assertThat(talk(state).template()).isEqualTo(TEMPLATE);
                    assertThat(talk(state).entered()).containsOnlyKeys(ALEX);
                    assertThat(state.checkins().sessions().stage(TALK)).isEqualTo(SessionStage.UNDER_WAY);
                });
    }

    @Test
    void theOtherOneComesAfterWithoutOpeningItAgain() {
        givenBoth(opened(), enteredFirst())
                .when(SAM, new EnterCheckin(TALK, null))
                .then(new PartnerEntered(TALK, opening(Story.START)))
                .thenState(state -> assertThat(talk(state).entered()).containsOnlyKeys(ALEX, SAM));
    }

    @Test
    void onePersonAloneMayHoldOneToo() {
        given(alexFounds())
                .when(ALEX, enters())
                .then(new CheckinOpened(TALK, opening(Story.START)), new PartnerEntered(TALK, null));
    }

    @Test
    void comingInAgainChangesNothing() {
        givenBoth(bothIn()).later(Duration.ofDays(3)).when(ALEX, enters()).thenNothingToDo();
    }

    @Test
    void theWindowOfOneThatWasStartedNowIsADay() {
        givenBoth(opened(), enteredFirst())
                .later(OPEN.minusSeconds(1))
                .when(SAM, enters())
                .then(new PartnerEntered(TALK, opening(Story.START)));
        givenBoth(opened(), enteredFirst())
                .later(OPEN)
                .when(SAM, enters())
                .thenRefused(new CheckinMissed(Story.START.plus(OPEN)));
    }

    @Test
    void whoeverIsFirstHasToSayWhatItIsHeldFor() {
        givenBoth().when(ALEX, new EnterCheckin(TALK, null)).thenRefused(new CheckinUnknown());
    }

    @Test
    void theTemplateHasToBeThere() {
        TemplateRef none = new TemplateRef.Own(new TemplateId(new UUID(8, 8)));

        givenBoth()
                .when(ALEX, new EnterCheckin(TALK, new Occasion.StartedNow(none)))
                .thenRefused(new TemplateUnknown());
    }

    @Test
    void anOccurrenceIsHeldUnderItsOwnIdAlone() {
        OccurrenceId occurrence =
                new OccurrenceId(new ScheduleId(new UUID(5, 5)), LocalDateTime.parse("2026-03-08T20:00"));

        givenBoth()
                .when(ALEX, new EnterCheckin(TALK, new Occasion.Scheduled(occurrence)))
                .thenRefused(new CheckinUnknown());
        givenBoth()
                .when(ALEX, new EnterCheckin(occurrence.checkin(), new Occasion.StartedNow(WEEKLY)))
                .thenRefused(new CheckinIdReserved());
    }

    @Test
    void whatIsOverIsNotEnteredAgain() {
        Event ended = new CheckinEnded(TALK);

        givenBoth(opened(), enteredFirst(), by(ALEX, ended)).when(SAM, enters()).thenRefused(new CheckinOver());
    }

    @Test
    void whoHasNotEnteredHasNoSayInIt() {
        givenBoth(opened(), enteredFirst())
                .when(SAM, new PauseCheckin(TALK, null))
                .thenRefused(new NotEntered());
        givenBoth()
                .when(SAM, new PauseCheckin(new CheckinId(new UUID(4, 4)), null))
                .thenRefused(new CheckinUnknown());
    }

    @Test
    void staysReadableWhenWhoOpenedItHasErasedTheirWords() {
        givenBoth(by(ALEX, new Event.Erased()), by(ALEX, new Event.Erased()), entered(SAM))
                .thenState(state -> {
                    assertThat(talk(state).template()).isEqualTo(TEMPLATE);
                    assertThat(talk(state).entered()).containsOnlyKeys(SAM);
                });
    }
}
