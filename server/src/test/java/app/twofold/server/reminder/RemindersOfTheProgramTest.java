package app.twofold.server.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.server.CommandResult;
import app.twofold.server.Reachable;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.Settings;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.couple.Couples;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The whole program: what partners ask for is planned at once.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "twofold.test.on=2026-11-23T12:00",
            "twofold.rate-limits=off",
            "spring.mail.host=localhost",
            "spring.mail.port=1"
        })
class RemindersOfTheProgramTest {

    @Autowired
    private Couples couples;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reachable people;

    @Autowired
    private ReminderRows rows;

    @Autowired
    private ReminderMails mails;

    @Test
    void aCommandHasItsRemindersPlannedBeforeItIsAnswered() {
        SignedIn person = somebody();
        Seat seat = couples.found(person, new Title("Us"), ReminderNode.BERLIN);
        ScheduleId schedule = new ScheduleId(UUID.randomUUID());

        CommandResult outcome = couples.execute(
                seat, UUID.randomUUID(), new ProposeSchedule(schedule, ReminderNode.sundays(Duration.ofHours(1))));

        assertThat(outcome).isInstanceOf(CommandResult.Done.class);
        CoupleId couple = seat.couple();
        assertThat(rows.waiting(couple))
                .hasSize(1)
                .allMatch(key -> key.schedule().equals(schedule));
    }

    @Test
    void aPersonIsReachedUntilTheySayOtherwise() {
        SignedIn person = somebody();
        assertThat(mails.areOn()).isTrue();
        assertThat(people.forReminders(person.person()))
                .hasValueSatisfying(address -> assertThat(address).endsWith("@example.org"));
        Settings now = accounts.settings(person);

        accounts.save(person, now.withReminderMails(false));

        assertThat(people.forReminders(person.person())).isEmpty();
        assertThat(people.forReminders(new PersonId(UUID.randomUUID()))).isEmpty();
    }

    private SignedIn somebody() {
        String email = UUID.randomUUID() + "@example.org";
        accounts.signUp(
                new EmailAddress(email), new Password("calm evening tea"), new Title("Alex"), ReminderNode.BERLIN);
        return accounts.check(email, "calm evening tea").orElseThrow();
    }
}
