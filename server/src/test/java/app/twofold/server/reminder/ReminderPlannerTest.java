package app.twofold.server.reminder;

import static app.twofold.server.reminder.ReminderNode.BERLIN;
import static app.twofold.server.reminder.ReminderNode.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.ScheduleId;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.EndSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ResumeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Skip;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Unskip;
import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.Seat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class ReminderPlannerTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Database database = TestPostgres.migratedDatabase();
    private final TestClock clock = TestClock.at(berlin(SUNDAY.minusDays(6)));
    private final ReminderNode node = ReminderNode.on(database, clock);
    private final List<Instant> told = new ArrayList<>();
    private final Seat alex = node.paired();
    private final Seat sam = node.partnerOf(alex);

    @BeforeEach
    void follow() {
        node.given().follow(sam, () -> told.add(clock.instant()));
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void bothAreRemindedADayAndAnHourBefore() {
        ScheduleId schedule = node.agreed(alex, DAY, HOUR);

        passUntil(SUNDAY);

        assertThat(told).containsExactly(berlin(SUNDAY.minusDays(1)), berlin(SUNDAY.minusHours(1)));
        assertThat(node.given().of(sam)).containsExactly(new OccurrenceId(schedule, SUNDAY));
        assertThat(node.given().of(alex)).containsExactly(new OccurrenceId(schedule, SUNDAY));
    }

    @Test
    void whatIsOverIsNoReminderAnyMore() {
        node.agreed(alex, HOUR);
        passUntil(SUNDAY);

        clock.set(berlin(SUNDAY.plusDays(1)));

        assertThat(node.given().of(sam)).isEmpty();
    }

    @Test
    void aProposalRemindsNobody() {
        node.ask(alex, new ProposeSchedule(new ScheduleId(UUID.randomUUID()), ReminderNode.sundays(HOUR)));

        passUntil(SUNDAY);

        assertThat(told).isEmpty();
    }

    @Test
    void whatIsLeftOutPausedOrEndedRemindsNobody() {
        ScheduleId skipped = node.agreed(alex, HOUR);
        ScheduleId paused = node.agreed(alex, HOUR);
        ScheduleId ended = node.agreed(alex, HOUR);
        node.ask(sam, new Skip(skipped, SUNDAY));
        node.ask(sam, new PauseSchedule(paused, null));
        node.ask(sam, new EndSchedule(ended));

        passUntil(SUNDAY);

        assertThat(told).isEmpty();
    }

    @Test
    void whatComesBackRemindsAgainButNotOfTheTimeBetween() {
        ScheduleId skipped = node.agreed(alex, DAY, HOUR);
        node.ask(sam, new Skip(skipped, SUNDAY));
        ScheduleId paused = node.agreed(alex, DAY);
        node.ask(sam, new PauseSchedule(paused, null));
        clock.set(berlin(SUNDAY.minusHours(5)));
        node.ask(sam, new Unskip(skipped, SUNDAY));
        node.ask(sam, new ResumeSchedule(paused));

        passUntil(SUNDAY);

        assertThat(told).containsExactly(berlin(SUNDAY.minusHours(1)));
    }

    @Test
    void remindersFollowAMove() {
        ScheduleId schedule = node.agreed(alex, DAY);
        LocalDateTime tuesday = SUNDAY.plusDays(2);
        passUntil(SUNDAY.minusHours(5));
        node.ask(alex, new ProposeMove(schedule, SUNDAY, tuesday));
        node.ask(sam, new AgreeMove(schedule, SUNDAY, tuesday));

        passUntil(tuesday);

        assertThat(told).containsExactly(berlin(SUNDAY.minusDays(1)), berlin(tuesday.minusDays(1)));
    }

    @Test
    void planningAgainGivesNothingTwice() {
        ScheduleId schedule = node.agreed(alex, HOUR);
        passUntil(SUNDAY);
        node.ask(sam, new Skip(schedule, SUNDAY.plusWeeks(1)));
        node.ask(sam, new Unskip(schedule, SUNDAY.plusWeeks(1)));

        passUntil(SUNDAY.plusHours(2));

        assertThat(told).containsExactly(berlin(SUNDAY.minusHours(1)));
    }

    @Test
    void goOnWeekAfterWeek() {
        node.agreed(alex, HOUR);

        passUntil(SUNDAY.plusWeeks(3));

        assertThat(told)
                .containsExactly(
                        berlin(SUNDAY.minusHours(1)),
                        berlin(SUNDAY.plusWeeks(1).minusHours(1)),
                        berlin(SUNDAY.plusWeeks(2).minusHours(1)),
                        berlin(SUNDAY.plusWeeks(3).minusHours(1)));
    }

    @Test
    void afterALongStandstillWhatIsOverStaysSilentAndTheNextOneReminds() {
        node.agreed(alex, HOUR);
        clock.set(berlin(SUNDAY.plusWeeks(3).minusDays(3)));

        passUntil(SUNDAY.plusWeeks(3));

        assertThat(told).containsExactly(berlin(SUNDAY.plusWeeks(3).minusHours(1)));
    }

    @Test
    void afterAShortStandstillWhatIsStillOfUseComesLate() {
        node.agreed(alex, HOUR);
        clock.set(berlin(SUNDAY.plusHours(3)));

        node.rounds().round();

        assertThat(told).hasSize(1);
    }

    @Test
    void aNodeThatDiesAfterTheCommitLosesNoReminder() {
        ScheduleId schedule = new ScheduleId(UUID.randomUUID());
        node.ask(alex, new ProposeSchedule(schedule, ReminderNode.sundays(HOUR)));
        clock.set(berlin(SUNDAY.minusHours(1)).minusSeconds(20));
        try (ReminderNode dying = ReminderNode.on(database, clock)) {
            dying.askAndDie(sam, new AgreeSchedule(schedule, 1));
        }

        clock.set(berlin(SUNDAY.minusHours(1)));
        node.rounds().round();
        assertThat(told).as("not planned yet").isEmpty();
        clock.advance(ReminderPlanner.GRACE);
        node.rounds().round();

        assertThat(told).hasSize(1);
    }

    @Test
    void aNodeThatDiesAfterTheCommitRemindsOfNothingThatWasLeftOut() {
        ScheduleId schedule = node.agreed(alex, HOUR);
        clock.set(berlin(SUNDAY.minusHours(1)).minusSeconds(20));
        try (ReminderNode dying = ReminderNode.on(database, clock)) {
            dying.askAndDie(sam, new Skip(schedule, SUNDAY));
        }

        passUntil(SUNDAY);

        assertThat(told).isEmpty();
    }

    @Test
    void aCommandThatOutlastsItsGraceStillBringsItsReminders() {
        ScheduleId schedule = new ScheduleId(UUID.randomUUID());
        node.ask(alex, new ProposeSchedule(schedule, ReminderNode.sundays(HOUR)));
        node.askSlowly(sam, new AgreeSchedule(schedule, 1), () -> {
            clock.advance(Duration.ofMinutes(5));
            node.rounds().round();
        });

        passUntil(SUNDAY);

        assertThat(told).hasSize(1);
    }

    @Test
    void nothingIsKeptOfCouplesWithoutASchedule() throws Exception {
        ScheduleId schedule = node.agreed(alex, HOUR);
        node.ask(sam, new EndSchedule(schedule));

        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select (select count(*) from reminder_plan) + (select count(*) from reminder)")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    /// Lets the time go by in half hours, with a round at each.
    private void passUntil(LocalDateTime time) {
        while (clock.instant().isBefore(berlin(time))) {
            clock.advance(Duration.ofMinutes(30));
            node.rounds().round();
        }
    }

    private static Instant berlin(LocalDateTime time) {
        return Plan.instant(time, BERLIN);
    }
}
