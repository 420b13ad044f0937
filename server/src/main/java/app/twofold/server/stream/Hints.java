package app.twofold.server.stream;

import java.util.UUID;

/// Told of every commit of this node, so that other nodes can learn of it. Must return at once and never fail.
public interface Hints {

    /// Nobody else needs to know.
    Hints NONE = (_, _) -> {};

    void committed(UUID stream, long seq);
}
