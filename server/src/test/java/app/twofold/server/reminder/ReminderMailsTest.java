package app.twofold.server.reminder;

import static app.twofold.server.reminder.ReminderNode.BERLIN;
import static app.twofold.server.reminder.ReminderNode.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.Seat;
import app.twofold.server.mail.Mailbox;
import app.twofold.server.mail.Mailbox.Mail;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReminderMailsTest {

    private static final Instant DUE = Plan.instant(SUNDAY.minusHours(1), BERLIN);

    private final Database database = TestPostgres.migratedDatabase();
    private final TestClock clock = TestClock.at(DUE.minus(Duration.ofDays(2)));
    private final Map<PersonId, String> addresses = new HashMap<>();
    private final Mailbox mailbox = new Mailbox();
    private final ReminderNode here = mailing();
    private final ReminderNode there = mailing();
    private final Seat alex = here.paired();
    private final Seat sam = here.partnerOf(alex);

    private ReminderNode mailing() {
        return ReminderNode.mailing(
                database, clock, person -> Optional.ofNullable(addresses.get(person)), mailbox.sender());
    }

    @AfterEach
    void stop() throws IOException {
        here.close();
        there.close();
        mailbox.close();
    }

    @Test
    void bothGetOneSentenceThatSaysNothingOfWhatItIsAbout() {
        bothHaveAddresses();
        here.agreed(alex, Duration.ofHours(1));
        clock.set(DUE);

        here.round();
        there.round();

        assertThat(mailbox.mails())
                .extracting(Mail::to)
                .containsExactlyInAnyOrder("alex@example.org", "sam@example.org");
        String text = mailbox.mails().getFirst().text();
        assertThat(text)
                .contains("From: twofold@example.org", "Subject: A reminder")
                .contains("Something that you have planned is near. https://twofold.example.org\n")
                .doesNotContainIgnoringCase("talk")
                .doesNotContain("Sunday", "Alex", "Sam", "19:30");
    }

    @Test
    void whoDoesNotWantMailGetsNone() {
        addresses.put(sam.person(), "sam@example.org");
        here.agreed(alex, Duration.ofHours(1));
        clock.set(DUE);

        here.round();

        assertThat(mailbox.mails()).extracting(Mail::to).containsExactly("sam@example.org");
    }

    @Test
    void aRefusedMailIsTriedAgainAndSentOnce() {
        addresses.put(sam.person(), "sam@example.org");
        here.agreed(alex, Duration.ofHours(1));
        clock.set(DUE);
        mailbox.refuse(2);

        IntStream.range(0, 20).forEach(_ -> {
            here.round();
            there.round();
            clock.advance(Duration.ofMinutes(1));
        });

        assertThat(mailbox.mails()).hasSize(1);
    }

    @Test
    void aMailServerThatRefusesForGoodIsLeftInPeace() {
        addresses.put(sam.person(), "sam@example.org");
        here.agreed(alex, Duration.ofHours(1));
        clock.set(DUE);
        mailbox.refuse(5);

        IntStream.range(0, 60).forEach(_ -> {
            here.round();
            clock.advance(Duration.ofMinutes(1));
        });

        assertThat(mailbox.mails()).isEmpty();
        assertThat(here.given().of(sam)).hasSize(1);
    }

    @Test
    void aMailWhoseFateIsNotKnownIsNotSentTwice() {
        addresses.put(sam.person(), "sam@example.org");
        here.agreed(alex, Duration.ofHours(1));
        clock.set(DUE);
        here.rounds().fire();
        here.takesItsMailsAndDies();

        clock.advance(Duration.ofMinutes(10));
        there.round();

        assertThat(mailbox.mails()).isEmpty();
    }

    @Test
    void withoutAMailServerNoneIsEvenPlanned() {
        bothHaveAddresses();
        try (ReminderNode silent = ReminderNode.on(database, clock)) {
            silent.agreed(alex, Duration.ofHours(1));
            clock.set(DUE);
            silent.round();
        }

        here.round();

        assertThat(mailbox.mails()).isEmpty();
    }

    private void bothHaveAddresses() {
        addresses.put(alex.person(), "alex@example.org");
        addresses.put(sam.person(), "sam@example.org");
    }
}
