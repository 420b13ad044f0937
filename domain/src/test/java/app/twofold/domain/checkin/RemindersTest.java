package app.twofold.domain.checkin;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.checkin.SomeSchedules.FIRST;
import static app.twofold.domain.checkin.SomeSchedules.SUNDAYS;
import static app.twofold.domain.checkin.SomeSchedules.agreedSchedule;
import static app.twofold.domain.checkin.SomeSchedules.berlin;
import static app.twofold.domain.checkin.SomeSchedules.proposedSchedule;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Story;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveProposed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.SchedulePaused;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Skipped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemindersTest {

    private static final Instant NOW = Story.START;

    @Test
    void comeADayAndAnHourBefore() {
        assertThat(dueIn(agreedSchedule(), 8)).containsExactly(berlin(FIRST.minusDays(1)), berlin(FIRST.minusHours(1)));
        assertThat(Reminders.between(
                        agreedSchedule().state().checkins(),
                        berlin(FIRST.minusHours(1)),
                        berlin(FIRST.plusDays(1)),
                        NOW))
                .extracting(Reminder::lead)
                .containsExactly(Duration.ofHours(1));
    }

    @Test
    void doNotComeForWhatDoesNotTakePlace() {
        assertThat(dueIn(proposedSchedule(), 8)).isEmpty();
        assertThat(dueIn(agreedSchedule().and(Story.by(SAM, new Skipped(SUNDAYS, FIRST))), 8))
                .isEmpty();
        assertThat(dueIn(agreedSchedule().and(Story.by(SAM, new SchedulePaused(SUNDAYS, null))), 8))
                .isEmpty();
    }

    @Test
    void followAMove() {
        LocalDateTime friday = FIRST.minusDays(2);
        Story story = agreedSchedule()
                .and(
                        Story.by(ALEX, new MoveProposed(SUNDAYS, FIRST, friday, BERLIN)),
                        Story.by(SAM, new MoveAgreed(SUNDAYS, FIRST, friday)));

        assertThat(dueIn(story, 8)).containsExactly(berlin(friday.minusDays(1)), berlin(friday.minusHours(1)));
    }

    private static List<Instant> dueIn(Story story, int days) {
        return Reminders.between(story.state().checkins(), NOW, NOW.plus(Duration.ofDays(days)), NOW).stream()
                .map(Reminder::dueAt)
                .toList();
    }
}
