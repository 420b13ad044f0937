package app.twofold.server.stream;

import app.twofold.domain.PersonId;
import java.time.Instant;
import java.util.UUID;

/// Takes events that happened elsewhere, one after another in their order.
public interface EventSink<E> {

    /// @param command what it came of there; events of one command come one after another
    /// @param by      who has written it
    void add(UUID command, PersonId by, Instant at, E event);
}
