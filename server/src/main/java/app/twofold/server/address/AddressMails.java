package app.twofold.server.address;

import app.twofold.server.OwnAddress;
import app.twofold.server.SignedIn;
import app.twofold.server.mail.Mails;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Sends the code to a new address and tells a former one, every few seconds and on whichever node comes first, so that
/// no answer takes longer for an address to which nothing goes. A mail that the mail server refuses is tried again
/// a few times, each time with a code of its own.
@Component
class AddressMails {

    static final int TRIES = 5;

    private static final int EVERY_MILLIS = 5_000;
    private static final int BATCH = 10;
    private static final Logger LOG = LoggerFactory.getLogger(AddressMails.class);

    private final ChangeRows changes;
    private final LeftRows left;
    private final OwnAddress addresses;
    private final Mails mails;
    private final Clock clock;

    AddressMails(ChangeRows changes, LeftRows left, OwnAddress addresses, Mails mails, Clock clock) {
        this.changes = changes;
        this.left = left;
        this.addresses = addresses;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = EVERY_MILLIS)
    void round() {
        try {
            changes.removeExpired(clock.instant());
            if (mails.areOn()) {
                send();
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "Mails about addresses wait for the database: {}",
                    e.getClass().getSimpleName());
        }
    }

    private void send() {
        List<LeftRows.Due> former;
        do {
            former = left.takeDue(clock.instant(), BATCH);
            former.forEach(this::tell);
        } while (former.size() == BATCH);
        List<ChangeRows.Due> next;
        do {
            next = changes.takeDue(clock.instant(), BATCH);
            next.forEach(this::sendCode);
        } while (next.size() == BATCH);
    }

    private void tell(LeftRows.Due due) {
        boolean isSent = isSent(
                addresses.opened(due.email()),
                "Your address",
                "The address for signing in has been changed, and it is no longer this one. "
                        + "If that was not you, ask whoever runs this for you. " + mails.link(""));
        if (isSent || due.tries() >= TRIES) {
            left.remove(due);
        }
    }

    private void sendCode(ChangeRows.Due due) {
        String address = changes.address(due);
        String code = AddressCode.make();
        boolean isAsked = changes.keep(due, AddressCode.hash(code));
        boolean isToBeSent = isAsked && !addresses.isTaken(new SignedIn(due.person()), address);
        if (!isToBeSent || isSent(address, "A code", text(code)) || due.tries() >= TRIES) {
            changes.done(due);
        }
    }

    private String text(String code) {
        return "This code confirms your address, once and within a day: " + code + "\n"
                + mails.link("settings/address/" + code)
                + "\n\nIf you have not asked for it, do nothing, and nothing changes.";
    }

    private boolean isSent(String to, String subject, String text) {
        try {
            mails.send(to, subject, text);
            return true;
        } catch (MailException e) {
            LOG.warn(
                    "A mail about an address could not be sent: {}",
                    e.getClass().getSimpleName());
            return false;
        }
    }
}
