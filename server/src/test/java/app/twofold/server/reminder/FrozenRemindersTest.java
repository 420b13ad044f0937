package app.twofold.server.reminder;

import static app.twofold.server.reminder.ReminderNode.BERLIN;
import static app.twofold.server.reminder.ReminderNode.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.leaving.LeavingCommand.AskToReopen;
import app.twofold.domain.leaving.LeavingCommand.LeaveSpace;
import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.Seat;
import app.twofold.server.mail.Mailbox;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Of a frozen space nobody is reminded, whatever was planned or under way.
class FrozenRemindersTest {

    private static final Instant DUE = Plan.instant(SUNDAY.minusHours(1), BERLIN);

    private final Database database = TestPostgres.migratedDatabase();
    private final TestClock clock = TestClock.at(DUE.minus(Duration.ofDays(2)));
    private final Mailbox mailbox = new Mailbox();
    private final ReminderNode here = mailing();
    private final ReminderNode there = mailing();
    private final Seat alex = here.paired();
    private final Seat sam = here.partnerOf(alex);

    private ReminderNode mailing() {
        return ReminderNode.mailing(database, clock, _ -> Optional.of("somebody@example.org"), mailbox.sender());
    }

    @BeforeEach
    void sundays() {
        here.agreed(alex, Duration.ofHours(1));
    }

    @AfterEach
    void stop() throws IOException {
        here.close();
        there.close();
        mailbox.close();
    }

    @Test
    void whatWasPlannedIsNotGiven() {
        here.ask(alex, new LeaveSpace());
        clock.set(DUE);

        here.round();
        there.round();

        assertThat(here.given().of(sam)).isEmpty();
        assertThat(mailbox.mails()).isEmpty();
    }

    @Test
    void whatIsToComeIsPlannedOnceBothHaveOpenedIt() {
        here.ask(alex, new LeaveSpace());
        here.ask(alex, new AskToReopen());
        there.ask(sam, new AskToReopen());
        clock.set(DUE);

        here.round();

        assertThat(here.given().of(sam)).hasSize(1);
        assertThat(mailbox.mails()).hasSize(2);
    }

    @Test
    void whatFellDueMeanwhileIsNotGivenAfterwards() {
        here.ask(alex, new LeaveSpace());
        clock.set(DUE.plus(Duration.ofMinutes(10)));
        here.round();
        here.ask(alex, new AskToReopen());
        here.ask(sam, new AskToReopen());

        here.round();

        assertThat(here.given().of(sam)).isEmpty();
        assertThat(mailbox.mails()).isEmpty();
    }

    @Test
    void aNodeThatDiesOnTheWayLeavesNothingToBeGiven() {
        here.askAndDie(alex, new LeaveSpace());
        clock.set(DUE);

        there.round();
        clock.advance(ReminderPlanner.GRACE);
        there.round();

        assertThat(there.given().of(sam)).isEmpty();
        assertThat(mailbox.mails()).isEmpty();
    }

    @Test
    void aMailThatWaitsDoesNotGoOut() {
        clock.set(DUE);
        here.rounds().fire();
        assertThat(here.given().of(sam)).hasSize(1);
        here.askAndDie(alex, new LeaveSpace());

        there.round();

        assertThat(mailbox.mails()).isEmpty();
        assertThat(there.given().of(sam)).isEmpty();
    }
}
