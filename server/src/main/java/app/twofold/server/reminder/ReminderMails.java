package app.twofold.server.reminder;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Reachable;
import app.twofold.server.reminder.MailRows.DueMail;
import app.twofold.server.stream.Streams;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
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

    private final MailRows mails;
    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private final Reachable people;
    private final MailSettings settings;
    private final Optional<JavaMailSender> sender;
    private final Clock clock;

    ReminderMails(
            MailRows mails,
            Streams<CoupleState, Command, Event, Refusal> streams,
            Reachable people,
            MailSettings settings,
            ObjectProvider<JavaMailSender> sender,
            Clock clock) {
        this.mails = mails;
        this.streams = streams;
        this.people = people;
        this.settings = settings;
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.clock = clock;
    }

    /// Whether the operator has named a mail server; without one no mail goes out, whatever people choose.
    public boolean areOn() {
        return sender.isPresent();
    }

    /// Sends what is due.
    void send() {
        sender.ifPresent(through -> {
            List<DueMail> due;
            do {
                due = mails.take(clock.instant(), BATCH);
                due.forEach(mail -> send(through, mail));
            } while (due.size() == BATCH);
        });
    }

    private void send(JavaMailSender through, DueMail mail) {
        if (streams.latest(mail.couple().value()).leaving().isFrozen()) {
            return;
        }
        Optional<String> address = people.forReminders(mail.key().person());
        if (address.isEmpty()) {
            return;
        }
        try {
            through.send(message(address.get()));
        } catch (MailException e) {
            LOG.warn("A reminder could not be sent by email: {}", e.getClass().getSimpleName());
            if (mail.tries() < TRIES) {
                mails.again(mail, clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << (mail.tries() - 1))));
            }
        }
    }

    private SimpleMailMessage message(String to) {
        SimpleMailMessage message = new SimpleMailMessage();
        if (settings.from() != null) {
            message.setFrom(settings.from());
        }
        message.setTo(to);
        message.setSubject("A reminder");
        message.setText(("Something that you have planned is near. " + settings.link()).strip() + "\n");
        return message;
    }
}
