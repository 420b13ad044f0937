package app.twofold.server.history;

import app.twofold.domain.Event;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.history.Chronicle;
import app.twofold.server.stream.Committed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// A chronicle in memory, and states on the way to it.
///
/// @param command the command of the last event; null before it
/// @param length  how long the payloads of all events are together
/// @param latest  the latest time of all events
/// @param passed  a state every so many events, oldest first
record Kept(Chronicle chronicle, @Nullable UUID command, long length, Instant latest, PVector<Passed> passed) {

    static final Kept NOTHING = new Kept(Chronicle.EMPTY, null, 0, Instant.MIN, TreePVector.empty());

    private static final int EVERY = 5_000;

    private static final int PASSED_BYTES = 1 << 19;

    /// @param latest the latest time of all events up to here
    record Passed(CoupleState state, Instant latest) {}

    Kept plus(Committed<Event> event) {
        Chronicle next = chronicle.plus(event.recorded());
        Instant at = event.recorded().at();
        Instant last = at.isAfter(latest) ? at : latest;
        return new Kept(
                next,
                event.commandId(),
                length + event.data().length(),
                last,
                next.seq() % EVERY == 0 ? passed.plus(new Passed(next.state(), last)) : passed);
    }

    /// On the state that the stream's other readers hold too.
    Kept on(CoupleState state) {
        return new Kept(chronicle.on(state), command, length, latest, passed);
    }

    /// The last state on the way that nothing from this moment on is in; the empty one if there is none.
    CoupleState before(Instant end) {
        CoupleState found = CoupleState.EMPTY;
        for (Passed one : passed) {
            if (!one.latest().isBefore(end)) {
                return found;
            }
            found = one.state();
        }
        return found;
    }

    /// A rough count of the bytes that this takes beside the state.
    int weight() {
        long bytes = 4_096 + length + 256L * chronicle.size() + (long) PASSED_BYTES * passed.size();
        return (int) Math.min(Integer.MAX_VALUE, bytes);
    }
}
