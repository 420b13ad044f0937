package app.twofold.server.stream;

import java.time.Duration;

/// The one store that all kinds of streams share.
public final class EventStore implements AutoCloseable {

    private final EventTable table;
    private final DataKeys keys;
    private final GroupCommit commits;
    private final long cacheBytes;

    EventStore(EventTable table, DataKeys keys, GroupCommit commits, long cacheBytes) {
        this.table = table;
        this.keys = keys;
        this.commits = commits;
        this.cacheBytes = cacheBytes;
    }

    /// The streams of one kind.
    ///
    /// @param trust how long the state of a stream that nobody follows is believed without asking the database;
    ///              zero asks each time
    /// @param hints told of every commit
    public <S, C, E, R> Streams<S, C, E, R> streams(StreamKind<S, C, E, R> kind, Duration trust, Hints hints) {
        return new Streams<>(this, kind, trust, hints);
    }

    EventTable table() {
        return table;
    }

    DataKeys keys() {
        return keys;
    }

    GroupCommit commits() {
        return commits;
    }

    long cacheBytes() {
        return cacheBytes;
    }

    @Override
    public void close() {
        commits.close();
    }
}
