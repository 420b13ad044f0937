package app.twofold.server.account;

import app.twofold.server.SignedIn;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.RateLimits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Proves who somebody is by address and password, within the limits.
@Component
class SignIn {

    private final Accounts accounts;
    private final RateLimits limits;

    SignIn(Accounts accounts, RateLimits limits) {
        this.accounts = accounts;
        this.limits = limits;
    }

    /// Empty for an unknown address and for a wrong password alike.
    ///
    /// @throws app.twofold.server.limit.TooManyAttempts if this client has tried too often lately
    Optional<SignedIn> attempt(String email, String password) {
        limits.spend(Attempt.SIGN_IN, EmailAddress.subject(email));
        return accounts.check(email, password);
    }
}
