package app.twofold.domain.checkin.schedule;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.checkin.SomeSchedules.EVENINGS;
import static app.twofold.domain.checkin.SomeSchedules.FIRST;
import static app.twofold.domain.checkin.SomeSchedules.SECOND;
import static app.twofold.domain.checkin.SomeSchedules.SUNDAYS;
import static app.twofold.domain.checkin.SomeSchedules.THIRD;
import static app.twofold.domain.checkin.SomeSchedules.agreedSchedule;
import static app.twofold.domain.checkin.SomeSchedules.berlin;
import static app.twofold.domain.checkin.SomeSchedules.occurrence;
import static app.twofold.domain.checkin.SomeSchedules.occurrences;
import static app.twofold.domain.checkin.SomeSchedules.proposedSchedule;
import static app.twofold.domain.checkin.SomeSchedules.status;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Story;
import app.twofold.domain.checkin.SomeSchedules;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.EndSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ResumeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleEnded;
import app.twofold.domain.checkin.schedule.ScheduleEvent.SchedulePaused;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleResumed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NotPausedByYou;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PauseEndsInPast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleNotAgreed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleOver;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PauseRulesTest {

    private static final Instant NOW = Story.START;

    @Test
    void eitherPausesAtOnce() {
        Story story =
                agreedSchedule().when(SAM, new PauseSchedule(SUNDAYS, null)).then(new SchedulePaused(SUNDAYS, null));

        assertThat(status(story, NOW)).isEqualTo(ScheduleStatus.PAUSED);
        assertThat(occurrence(story, FIRST, NOW).state()).isEqualTo(OccurrenceState.PAUSED);
        story.when(SAM, new PauseSchedule(SUNDAYS, null)).thenNothingToDo();
    }

    @Test
    void goesOnWhenNobodyPausesAnyMore() {
        Story story = agreedSchedule()
                .and(
                        Story.by(SAM, new SchedulePaused(SUNDAYS, null)),
                        Story.by(ALEX, new SchedulePaused(SUNDAYS, null)))
                .when(SAM, new ResumeSchedule(SUNDAYS))
                .then(new ScheduleResumed(SUNDAYS));

        assertThat(status(story, NOW)).isEqualTo(ScheduleStatus.PAUSED);
        story.when(SAM, new ResumeSchedule(SUNDAYS)).thenRefused(new NotPausedByYou());
        story.when(ALEX, new ResumeSchedule(SUNDAYS)).then(new ScheduleResumed(SUNDAYS));
        assertThat(status(story, NOW)).isEqualTo(ScheduleStatus.AGREED);
    }

    @Test
    void aPauseWithADayIsOverAsThatDayBegins() {
        LocalDate until = SECOND.toLocalDate();
        Story story =
                agreedSchedule().when(SAM, new PauseSchedule(SUNDAYS, until)).then(new SchedulePaused(SUNDAYS, until));

        assertThat(occurrence(story, FIRST, NOW).state()).isEqualTo(OccurrenceState.PAUSED);
        assertThat(occurrence(story, SECOND, NOW).state()).isEqualTo(OccurrenceState.UPCOMING);
        assertThat(status(story, berlin(until.atStartOfDay()))).isEqualTo(ScheduleStatus.AGREED);
        assertThat(status(story, berlin(until.atStartOfDay()).minusSeconds(1))).isEqualTo(ScheduleStatus.PAUSED);
    }

    @Test
    void refusesAPauseThatIsOverAlready() {
        agreedSchedule()
                .when(SAM, new PauseSchedule(SUNDAYS, LocalDate.parse("2026-03-02")))
                .thenRefused(new PauseEndsInPast());
    }

    @Test
    void whatWasPausedIsNotMissed() {
        Story story = agreedSchedule()
                .and(Story.by(SAM, new SchedulePaused(SUNDAYS, null)))
                .at(berlin(SECOND))
                .when(SAM, new ResumeSchedule(SUNDAYS))
                .then(new ScheduleResumed(SUNDAYS));

        assertThat(occurrence(story, FIRST, berlin(THIRD)).state()).isEqualTo(OccurrenceState.PAUSED);
        assertThat(occurrence(story, SECOND, berlin(THIRD)).state()).isEqualTo(OccurrenceState.MISSED);
    }

    @Test
    void aPauseReachesACheckinThatIsOpen() {
        Story story = agreedSchedule()
                .at(berlin(FIRST.plusHours(2)))
                .when(SAM, new PauseSchedule(SUNDAYS, null))
                .then(new SchedulePaused(SUNDAYS, null));

        assertThat(occurrence(story, FIRST, berlin(FIRST.plusHours(3))).state()).isEqualTo(OccurrenceState.PAUSED);
    }

    @Test
    void eitherEndsItForGood() {
        Story story = agreedSchedule()
                .at(berlin(FIRST.plusHours(2)))
                .when(SAM, new EndSchedule(SUNDAYS))
                .then(new ScheduleEnded(SUNDAYS));

        assertThat(status(story, NOW)).isEqualTo(ScheduleStatus.ENDED);
        assertThat(SomeSchedules.schedule(story).plan()).isEqualTo(EVENINGS);
        assertThat(occurrences(story, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z", NOW))
                .isEmpty();
        story.when(ALEX, new EndSchedule(SUNDAYS)).thenRefused(new ScheduleOver());
        story.when(ALEX, new PauseSchedule(SUNDAYS, null)).thenRefused(new ScheduleOver());
        story.when(ALEX, new AgreeSchedule(SUNDAYS, 1)).thenRefused(new ScheduleOver());
    }

    @Test
    void whatWasHeldBeforeTheEndStays() {
        Story story = agreedSchedule().at(berlin(THIRD)).and(Story.by(SAM, new ScheduleEnded(SUNDAYS)));

        assertThat(occurrences(story, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z", berlin(THIRD))
                        .map(occurrence -> occurrence.id().original()))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void whatIsNotAgreedIsNeitherPausedNorEnded() {
        proposedSchedule().when(SAM, new PauseSchedule(SUNDAYS, null)).thenRefused(new ScheduleNotAgreed());
        proposedSchedule().when(SAM, new EndSchedule(SUNDAYS)).thenRefused(new ScheduleNotAgreed());
        proposedSchedule().when(SAM, new ResumeSchedule(SUNDAYS)).thenRefused(new NotPausedByYou());
    }
}
