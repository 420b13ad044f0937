package app.twofold.server.wire;

import app.twofold.domain.Event;

/// The stored form of a couple's events: an explicit name and a JSON payload with its version ("v"). Old
/// versions are
/// read through upcasters for ever.
public final class EventJson {

    private EventJson() {}

    /// The stored name, for example `goal.agreed`.
    public static String typeOf(Event event) {
        throw new UnsupportedOperationException();
    }

    public static String write(Event event) {
        throw new UnsupportedOperationException();
    }

    /// @throws IllegalStateException if the store holds a type or version that this program does not know
    public static Event read(String type, String json) {
        throw new UnsupportedOperationException();
    }
}
