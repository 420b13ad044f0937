package app.twofold.server;

import app.twofold.domain.Command;
import app.twofold.domain.couple.CoupleState;
import java.util.UUID;

/// The shared stream of a couple, for features that read it or copy something into it.
public interface CoupleStream {

    /// @throws Unavailable if it has to be read and the database does not answer
    CoupleState state(Seat seat);

    /// Decides and commits one command.
    ///
    /// @param commandId made by the client; the same id takes effect once
    /// @throws Unavailable if the database does not answer
    Outcome execute(Seat seat, UUID commandId, Command command);
}
