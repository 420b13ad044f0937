package app.twofold.server.stream;

import java.util.UUID;

/// Told of every commit of this node, so that other nodes can learn of it. Must return at once and never fail.
public interface Hints {

    /// Nobody else needs to know.
    Hints NONE = (_, _) -> {};

    void committed(UUID stream, long seq);

    /// The same of an event with which its author's words go. Every node that holds them is to let go of them, also
    /// where nobody looks.
    default void erased(UUID stream, long seq) {
        committed(stream, seq);
    }
}
