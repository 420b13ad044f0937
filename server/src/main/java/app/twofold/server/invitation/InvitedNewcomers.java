package app.twofold.server.invitation;

import app.twofold.server.Secrets;
import app.twofold.server.account.registration.Newcomers;
import app.twofold.server.couple.Couples;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.RateLimits;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Whoever is invited may make an account by that, where nobody else may. Taking the invitation up is another step, and
/// the inviter's confirmation too.
@Component
class InvitedNewcomers implements Newcomers {

    private final InvitationRows rows;
    private final Couples couples;
    private final RateLimits limits;
    private final Clock clock;

    InvitedNewcomers(InvitationRows rows, Couples couples, RateLimits limits, Clock clock) {
        this.rows = rows;
        this.couples = couples;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public boolean mayComeBy(String secret) {
        limits.spend(Attempt.INVITATION);
        Instant now = clock.instant();
        return rows.bySecret(InvitationSecret.hash(secret))
                .filter(row -> row.isOpen(now) && !couples.isFrozen(row.couple()))
                .isPresent();
    }

    @Override
    public boolean letIn(String secret, byte[] newcomer) {
        return rows.letIn(InvitationSecret.hash(secret), Secrets.hash(newcomer), clock.instant());
    }
}
