package app.twofold.server.reminder;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Reachable;
import app.twofold.server.mail.Mails;
import app.twofold.server.reminder.MailRows.DueMail;
import app.twofold.server.stream.Streams;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/// Sends reminders by email where the operator has configured it and the person wants them: one sentence that says
/// nothing of what it is about. A mail that the mail server refuses is tried again a few times; one whose fate is not
/// known, because this node died, is not. Nothing goes out of a frozen space.
@Component
public class ReminderMails {

    private static final int BATCH = 10;
    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(ReminderMails.class);

    private final MailRows due;
    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private final Reachable people;
    private final Mails mails;
    private final Clock clock;

    ReminderMails(
            MailRows due,
            Streams<CoupleState, Command, Event, Refusal> streams,
            Reachable people,
            Mails mails,
            Clock clock) {
        this.due = due;
        this.streams = streams;
        this.people = people;
        this.mails = mails;
        this.clock = clock;
    }

    /// Whether the operator has named a mail server; without one no mail goes out, whatever people choose.
    public boolean areOn() {
        return mails.areOn();
    }

    /// Sends what is due.
    void send() {
        if (!mails.areOn()) {
            return;
        }
        List<DueMail> batch;
        do {
            batch = due.take(clock.instant(), BATCH);
            batch.forEach(this::send);
        } while (batch.size() == BATCH);
    }

    private void send(DueMail mail) {
        if (streams.latest(mail.couple().value()).leaving().isFrozen()) {
            return;
        }
        Optional<String> address = people.forReminders(mail.key().person());
        if (address.isEmpty()) {
            return;
        }
        try {
            mails.send(address.get(), "A reminder", "Something that you have planned is near. " + mails.link(""));
        } catch (MailException e) {
            LOG.warn("A reminder could not be sent by email: {}", e.getClass().getSimpleName());
            if (mail.tries() < TRIES) {
                due.again(mail, clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << (mail.tries() - 1))));
            }
        }
    }
}
