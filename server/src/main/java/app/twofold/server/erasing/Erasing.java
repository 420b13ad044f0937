package app.twofold.server.erasing;

import app.twofold.server.CommandResult;
import app.twofold.server.NothingHere;
import app.twofold.server.OwnAccount;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.couple.Couples;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.RateLimits;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Lets a partner erase what they have written in a space once they have given their password again, whether the space
/// goes on or is frozen. It cannot be undone. What the other has written stays, and so do both seats; what somebody
/// keeps for themselves stays theirs.
@Service
public class Erasing {

    private final Couples couples;
    private final OwnAccount accounts;
    private final RateLimits limits;
    private final Scrubbing scrubbing;

    Erasing(Couples couples, OwnAccount accounts, RateLimits limits, Scrubbing scrubbing) {
        this.couples = couples;
        this.accounts = accounts;
        this.limits = limits;
        this.scrubbing = scrubbing;
    }

    /// Erases everything up to now. What the person writes from then on is new, and stays.
    ///
    /// @param seat      the person's own
    /// @param commandId the same id takes effect once
    /// @return false if the password is wrong; nothing changes then
    /// @throws NothingHere if both have gone on elsewhere meanwhile
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has tried too often lately
    /// @throws app.twofold.server.Busy if too many passwords are being checked
    /// @throws app.twofold.server.Unavailable if the database does not answer, or the ledger of erasures cannot be
    ///     written; doing it again completes it
    public boolean erase(SignedIn person, Seat seat, String password, UUID commandId) {
        if (!seat.person().equals(person.person())) {
            throw new IllegalArgumentException("The seat is somebody else's");
        }
        limits.spendOwn(Attempt.ERASE, person.id().toString());
        if (!accounts.isPassword(person, password)) {
            return false;
        }
        if (couples.erase(seat, commandId) instanceof CommandResult.Refused) {
            throw new NothingHere();
        }
        scrubbing.soon();
        return true;
    }
}
