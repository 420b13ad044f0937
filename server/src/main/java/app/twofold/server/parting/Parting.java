package app.twofold.server.parting;

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

/// Lets a partner leave a space once they have given their password again. The space freezes for both.
@Service
public class Parting {

    private final Couples couples;
    private final OwnAccount accounts;
    private final RateLimits limits;

    Parting(Couples couples, OwnAccount accounts, RateLimits limits) {
        this.couples = couples;
        this.accounts = accounts;
        this.limits = limits;
    }

    /// Leaves. Where the space is frozen already, this changes nothing.
    ///
    /// @param seat      the person's own
    /// @param commandId the same id takes effect once
    /// @return false if the password is wrong; nothing changes then
    /// @throws NothingHere if both have gone on elsewhere meanwhile
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has tried too often lately
    /// @throws app.twofold.server.Busy if too many passwords are being checked
    /// @throws app.twofold.server.Unavailable if the database does not answer; doing it again completes it
    public boolean leave(SignedIn person, Seat seat, String password, UUID commandId) {
        if (!seat.person().equals(person.person())) {
            throw new IllegalArgumentException("The seat is somebody else's");
        }
        limits.spendOwn(Attempt.LEAVE, person.id().toString());
        if (!accounts.isPassword(person, password)) {
            return false;
        }
        if (couples.leave(seat, commandId) instanceof CommandResult.Refused) {
            throw new NothingHere();
        }
        return true;
    }
}
