package app.twofold.server.address;

import app.twofold.server.OwnAccount;
import app.twofold.server.OwnAddress;
import app.twofold.server.SignedIn;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.RateLimits;
import app.twofold.server.mail.Mails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Lets somebody sign in with another email address from then on, once they have given their password again. Where
/// email goes out, the new address proves by a code that it is theirs, and the former one is told. Password, devices
/// and what they keep to themselves stay as they are, and no space learns of it.
@Service
public class AddressChanges {

    /// How long a code works.
    static final Duration LIFE = Duration.ofDays(1);

    private final OwnAccount accounts;
    private final OwnAddress addresses;
    private final ChangeRows changes;
    private final LeftRows left;
    private final Mails mails;
    private final RateLimits limits;
    private final TransactionOperations transactions;
    private final Clock clock;

    AddressChanges(
            OwnAccount accounts,
            OwnAddress addresses,
            ChangeRows changes,
            LeftRows left,
            Mails mails,
            RateLimits limits,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.changes = changes;
        this.left = left;
        this.mails = mails;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Whether a new address has to prove by a code that it is theirs. Where no email goes out it counts at once.
    public boolean takeACode() {
        return mails.areOn();
    }

    /// Changes the address at once, or sends a code there. One that has an account already answers and looks the same,
    /// and nothing changes then; so does the person's own. A code that was sent before works no longer.
    ///
    /// @return false if the password is wrong; nothing changes then
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has tried too often lately, or this
    ///     address was asked for too often
    /// @throws app.twofold.server.Busy if too many passwords are being checked
    public boolean ask(SignedIn person, String password, EmailAddress next) {
        limits.spendOwn(Attempt.ADDRESS, person.id().toString());
        limits.spendAnywhere(Attempt.ADDRESS, next.value());
        if (!accounts.isPassword(person, password)) {
            return false;
        }
        if (addresses.of(person).equals(next.value())) {
            changes.remove(person);
        } else if (takeACode()) {
            Instant now = clock.instant();
            changes.put(person, next.value(), now, now.plus(LIFE));
        } else {
            changeAtOnce(person, next.value());
        }
        return true;
    }

    private void changeAtOnce(SignedIn person, String address) {
        changes.remove(person);
        try {
            addresses.change(person, address);
        } catch (DuplicateKeyException _) {
            // It was taken a moment ago, which is to answer like one that was taken before.
        }
    }

    /// Whether a code is awaited from this person.
    public boolean isAwaited(SignedIn person) {
        return changes.isThere(person, clock.instant());
    }

    /// Changes the address to the one that this code went to, which works once, for a day, and for nobody else.
    ///
    /// @param code as somebody typed it
    /// @return false if it is not the person's code, or somebody else has come to have that address; nothing
    ///     changes then
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has tried too often lately
    public boolean confirm(SignedIn person, String code) {
        limits.spendOwn(Attempt.ADDRESS_CODE, person.id().toString());
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> {
                Instant now = clock.instant();
                Optional<String> address = changes.take(person, AddressCode.hash(code), now);
                address.ifPresent(_ -> left.note(person, now));
                boolean isChanged = address.isPresent() && addresses.change(person, address.get());
                if (!isChanged) {
                    status.setRollbackOnly();
                }
                return isChanged;
            }));
        } catch (DuplicateKeyException _) {
            return false;
        }
    }
}
