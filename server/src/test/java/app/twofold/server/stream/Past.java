package app.twofold.server.stream;

import app.twofold.domain.Decision.Accepted;
import app.twofold.domain.Decision.Rejected;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.server.key.StreamKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Writes a past into a new stream: every command is decided by the rules, at a time of its own, and its rows are
/// those that the store would have written then, only many to a statement.
public final class Past<S, C, E, R> {

    private static final int ROWS = 500;

    private final EventStore store;
    private final StreamKind<S, C, E, R> kind;
    private final EventLog<E> log;
    private final StreamKeys keys;
    private final UUID stream;
    private final List<Row> rows = new ArrayList<>();
    private S state;
    private long seq;

    /// @param stream one that has no event yet
    public Past(EventStore store, StreamKind<S, C, E, R> kind, UUID stream) {
        this.store = store;
        this.kind = kind;
        this.log = new EventLog<>(store.table(), kind);
        this.keys = new StreamKeys(store.keys(), stream);
        this.stream = stream;
        this.state = kind.empty();
    }

    public S state() {
        return state;
    }

    public long seq() {
        return seq;
    }

    /// Lets one command take effect.
    ///
    /// @throws IllegalStateException if the rules refuse it
    public void happen(Issued<C> issued) {
        switch (kind.decide(state, issued)) {
            case Rejected<E, R>(R reason) ->
                throw new IllegalStateException(issued.command() + " is refused: " + reason);
            case Accepted<E, R>(List<E> events) -> record(issued, events);
        }
        if (rows.size() >= ROWS) {
            write();
        }
    }

    private void record(Issued<C> issued, List<E> events) {
        List<Committed<E>> numbered = log.number(issued.id(), seq, issued.by(), issued.at(), events);
        for (Committed<E> event : numbered) {
            Recorded<E> recorded = event.recorded();
            state = kind.evolve(state, recorded);
            seq = recorded.seq();
        }
        rows.addAll(log.seal(stream, keys, numbered));
    }

    /// Commits what has happened since the last call.
    public void write() {
        if (!rows.isEmpty() && !store.commits().append(List.copyOf(rows))) {
            throw new IllegalStateException("Somebody else writes in this stream");
        }
        rows.clear();
    }
}
