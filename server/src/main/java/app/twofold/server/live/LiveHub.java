package app.twofold.server.live;

import app.twofold.domain.Event;
import app.twofold.domain.Recorded;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Seat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Tells followers of a couple what has been committed, in order, without gap or repeat.
@Component
public class LiveHub {

    /// Follows a couple from now on. The listener runs on a thread of the subscription's own, one
    /// call at a time, under
    /// no lock; a slow one holds up nobody else, and what comes meanwhile reaches it together. The
    /// first call comes at once
    /// with the current state and no events.
    public Subscription follow(Seat seat, Consumer<Update> listener) {
        throw new UnsupportedOperationException();
    }

    /// @param state  the state after the last of the events
    /// @param events the events since the previous call, oldest first
    public record Update(CoupleState state, List<Committed> events) {}

    /// An event as it was committed.
    ///
    /// @param commandId the command that caused it
    /// @param type      its stored name
    /// @param data      its payload as JSON
    public record Committed(UUID commandId, String type, String data, Recorded<Event> recorded) {}

    /// Ends with [#close]; no call follows it.
    public interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
