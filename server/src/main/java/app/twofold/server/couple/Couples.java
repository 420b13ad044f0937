package app.twofold.server.couple;

import app.twofold.domain.Command;
import app.twofold.domain.CoupleId;
import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Outcome;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.live.LiveHub;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The use cases of a couple.
@Service
public class Couples {

    /// Founds a couple with the caller as its first partner, whose profile comes from their account settings.
    public Seat found(SignedIn person, Title name, ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /// The couples in which this person is a confirmed partner, the latest first.
    public List<Seat> seats(SignedIn person) {
        throw new UnsupportedOperationException();
    }

    /// The person's seat in this couple; empty if there is no such couple or it is not theirs.
    public Optional<Seat> seat(SignedIn person, CoupleId couple) {
        throw new UnsupportedOperationException();
    }

    public CoupleState state(Seat seat) {
        throw new UnsupportedOperationException();
    }

    /// The committed events after a place in the stream, oldest first, without gap.
    ///
    /// @param after the seq before the first one wanted; 0 for all
    /// @param limit at most so many
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public List<LiveHub.Committed> events(Seat seat, long after, int limit) {
        throw new UnsupportedOperationException();
    }

    /// Decides and commits one command.
    ///
    /// @param commandId made by the client; the same id takes effect once
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public Outcome execute(Seat seat, UUID commandId, Command command) {
        throw new UnsupportedOperationException();
    }
}
