package app.twofold.server.live;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Recorded;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Seat;
import app.twofold.server.Subscription;
import app.twofold.server.stream.Streams;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Tells followers of a couple what has been committed, in order, without gap or repeat.
@Component
public class LiveHub {

    private final Streams<CoupleState, Command, Event, Refusal> streams;

    LiveHub(Streams<CoupleState, Command, Event, Refusal> streams) {
        this.streams = streams;
    }

    /// Follows a couple from now on. The listener runs on a thread of the subscription's own, one call at a time,
    /// under no lock; a slow one holds up nobody else, and what comes meanwhile reaches it together. The first call
    /// comes at once with the current state and no events. Where the store has lost what was told already, as after
    /// going back to a copy, the listener is called with the state that is left and no events.
    public Subscription follow(Seat seat, Consumer<Update> listener) {
        return streams.follow(
                seat.couple().value(),
                update -> listener.accept(new Update(
                        update.state(),
                        update.events().stream().map(Committed::of).toList())));
    }

    /// Calls back whenever this node learns that somebody has erased their words: whatever was made of them must not be
    /// kept. May be called more than once, on any thread, and must return at once.
    public void onErased(Runnable listener) {
        streams.onErased(_ -> listener.run());
    }

    /// @param state  the state after the last of the events
    /// @param events the events since the previous call, oldest first
    public record Update(CoupleState state, List<Committed> events) {}

    /// An event as it was committed.
    ///
    /// @param commandId the command that caused it
    /// @param type      its stored name
    /// @param data      its payload as JSON
    public record Committed(UUID commandId, String type, String data, Recorded<Event> recorded) {

        /// The same event, out of the store's hands.
        public static Committed of(app.twofold.server.stream.Committed<Event> stored) {
            return new Committed(stored.commandId(), stored.type(), stored.data(), stored.recorded());
        }
    }
}
