package app.twofold.server.couple;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.stream.EventStore;
import app.twofold.server.stream.Hints;
import app.twofold.server.stream.StreamKind;
import app.twofold.server.stream.Streams;
import app.twofold.server.stream.Trust;

/// The kind of the couples' streams, for tests of the store itself.
public final class CoupleKinds {

    private CoupleKinds() {}

    /// The couples' streams of a node that has just started.
    public static Streams<CoupleState, Command, Event, Refusal> streams(EventStore store) {
        return new CoupleConfiguration().coupleStreams(store, Trust.AMONG_OTHERS, Hints.NONE);
    }

    public static StreamKind<CoupleState, Command, Event, Refusal> kind() {
        return new CoupleKind();
    }
}
