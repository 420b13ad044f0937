package app.twofold.server.history;

import app.twofold.domain.Event;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.history.Chronicle;
import app.twofold.server.stream.Committed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A chronicle in memory.
///
/// @param command the command of the last event; null before it
/// @param length  how long the payloads of all events are together
record Kept(Chronicle chronicle, @Nullable UUID command, long length) {

    static final Kept NOTHING = new Kept(Chronicle.EMPTY, null, 0);

    Kept plus(Committed<Event> event) {
        return new Kept(
                chronicle.plus(event.recorded()),
                event.commandId(),
                length + event.data().length());
    }

    /// On the state that the stream's other readers hold too.
    Kept on(CoupleState state) {
        return new Kept(chronicle.on(state), command, length);
    }

    /// A rough count of the bytes that this takes beside the state.
    int weight() {
        return (int) Math.min(Integer.MAX_VALUE, 4_096 + length + 256L * chronicle.size());
    }
}
