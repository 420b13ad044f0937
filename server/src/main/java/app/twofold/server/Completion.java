package app.twofold.server;

import app.twofold.domain.Command;
import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;

/// Adds to a command what no client may send, at the moment at which it is decided. Implemented by the check-in
/// feature.
public interface Completion {

    /// Called under the lock of this couple's stream, once for each attempt: it must be quick and must not come back to
    /// any couple.
    ///
    /// @param by    the partner whose command it is
    /// @param state what it is decided on
    Command complete(CoupleId couple, PersonId by, CoupleState state, Command command);
}
