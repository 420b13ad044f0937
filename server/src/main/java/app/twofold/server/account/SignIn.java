package app.twofold.server.account;

import app.twofold.server.account.device.KnownBrowsers;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.Pace;
import app.twofold.server.limit.RateLimits;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Proves who somebody is by address and a secret, within the limits: those of the client, of the client and the
/// address, and of the address wherever it is tried. A browser that has been signed in to the account before has a
/// limit of its own instead, so that nobody who guesses can shut the owner out. What was right counts against nobody.
@Component
class SignIn {

    private final Accounts accounts;
    private final KnownBrowsers known;
    private final FailedSignIns failed;
    private final RateLimits limits;

    SignIn(Accounts accounts, KnownBrowsers known, FailedSignIns failed, RateLimits limits) {
        this.accounts = accounts;
        this.known = known;
        this.failed = failed;
        this.limits = limits;
    }

    /// Empty for an unknown address and for a wrong password alike.
    ///
    /// @throws app.twofold.server.limit.TooManyAttempts if this client has tried too often lately, or somebody has
    ///     signed in too often
    Optional<Proven> attempt(String email, String password) {
        Optional<Proven> person = attempt(email, () -> accounts.prove(email, password));
        person.ifPresent(one -> limits.keep(Pace.SIGNED_IN, one.person().id()));
        return person;
    }

    /// As above, by another secret of the same account.
    ///
    /// @param proof empty if the secret is wrong
    <T> Optional<T> attempt(String email, Supplier<Optional<T>> proof) {
        List<UUID> owners = accounts.ownersOf(email);
        Optional<T> proven = owners.stream()
                .flatMap(owner -> known.current(owner).stream())
                .findFirst()
                .map(browser -> byKnown(browser, proof))
                .orElseGet(() -> byAnybody(email, proof));
        if (proven.isEmpty()) {
            limits.wrong(Attempt.SIGN_IN);
            owners.forEach(failed::note);
        }
        return proven;
    }

    private <T> Optional<T> byKnown(String browser, Supplier<Optional<T>> proof) {
        limits.spendKnown(Attempt.SIGN_IN, browser);
        Optional<T> proven = proof.get();
        proven.ifPresent(_ -> limits.giveBackKnown(Attempt.SIGN_IN, browser));
        return proven;
    }

    private <T> Optional<T> byAnybody(String email, Supplier<Optional<T>> proof) {
        String subject = EmailAddress.subject(email);
        limits.spend(Attempt.SIGN_IN, subject);
        limits.spendAnywhere(Attempt.SIGN_IN, subject);
        Optional<T> proven = proof.get();
        proven.ifPresent(_ -> limits.giveBack(Attempt.SIGN_IN, subject));
        return proven;
    }
}
