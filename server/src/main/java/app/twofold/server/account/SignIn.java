package app.twofold.server.account;

import app.twofold.server.SignedIn;
import app.twofold.server.account.device.KnownBrowsers;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.Pace;
import app.twofold.server.limit.RateLimits;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Proves who somebody is by address and password, within the limits: those of the client, of the client and the
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
    Optional<SignedIn> attempt(String email, String password) {
        List<UUID> owners = accounts.ownersOf(email);
        Optional<SignedIn> person = owners.stream()
                .flatMap(owner -> known.current(owner).stream())
                .findFirst()
                .map(browser -> byKnown(browser, email, password))
                .orElseGet(() -> byAnybody(email, password));
        if (person.isEmpty()) {
            limits.wrong(Attempt.SIGN_IN);
            owners.forEach(failed::note);
        }
        person.ifPresent(one -> limits.keep(Pace.SIGNED_IN, one.id()));
        return person;
    }

    private Optional<SignedIn> byKnown(String browser, String email, String password) {
        limits.spendKnown(Attempt.SIGN_IN, browser);
        Optional<SignedIn> person = accounts.check(email, password);
        person.ifPresent(_ -> limits.giveBackKnown(Attempt.SIGN_IN, browser));
        return person;
    }

    private Optional<SignedIn> byAnybody(String email, String password) {
        String subject = EmailAddress.subject(email);
        limits.spend(Attempt.SIGN_IN, subject);
        limits.spendAnywhere(Attempt.SIGN_IN, subject);
        Optional<SignedIn> person = accounts.check(email, password);
        person.ifPresent(_ -> limits.giveBack(Attempt.SIGN_IN, subject));
        return person;
    }
}
