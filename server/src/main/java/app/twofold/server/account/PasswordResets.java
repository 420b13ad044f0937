package app.twofold.server.account;

import app.twofold.server.Secrets;
import app.twofold.server.SignedIn;
import app.twofold.server.account.password.Password;
import app.twofold.server.account.password.PasswordHashing;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.RateLimits;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Setting a new password by a link that whoever runs this copy has made. What the person keeps to themselves stays
/// locked then, and they are told that it was done and when.
@Service
public class PasswordResets {

    private final ResetRows rows;
    private final PersonRows people;
    private final PasswordHashing passwords;
    private final RateLimits limits;
    private final TransactionOperations transactions;
    private final Clock clock;

    PasswordResets(
            ResetRows rows,
            PersonRows people,
            PasswordHashing passwords,
            RateLimits limits,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.passwords = passwords;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Whether a link still works.
    public boolean isOpen(String secret) {
        return rows.find(Secrets.hash(secret), clock.instant()).isPresent();
    }

    /// Sets the password, once. Who is signed in stays so.
    ///
    /// @return false if the link has been used, has expired or never was; nothing changes then
    /// @throws app.twofold.server.limit.TooManyAttempts if this client has tried too often lately
    /// @throws app.twofold.server.Busy if too many passwords are being checked
    public boolean use(String secret, Password next) {
        byte[] hash = Secrets.hash(secret);
        limits.spend(Attempt.SIGN_IN);
        if (!isOpen(secret)) {
            limits.wrong(Attempt.SIGN_IN);
            return false;
        }
        String stored = passwords.hash(next).stored();
        Instant now = clock.instant();
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            Optional<UUID> person = rows.take(hash, now);
            person.ifPresent(one -> {
                people.setPassword(one, stored, now);
                rows.note(one, now);
            });
            return person.isPresent();
        }));
    }

    /// When this person's password was set by such a link, until they have said that they have seen it.
    public Optional<Instant> of(SignedIn person) {
        return rows.notedAt(person.id());
    }

    /// The person has seen it.
    public void seen(SignedIn person) {
        rows.forget(person.id());
    }
}
