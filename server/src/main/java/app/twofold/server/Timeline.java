package app.twofold.server;

import app.twofold.domain.history.Chronicle;

/// A couple's stream as it is told. Implemented by the history feature.
public interface Timeline {

    /// The chronicle up to the state that this node knows, at least.
    ///
    /// @throws Unavailable if it has to be read and the database does not answer
    Chronicle of(Seat seat);
}
