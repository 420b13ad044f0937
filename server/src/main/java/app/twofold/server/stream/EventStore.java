package app.twofold.server.stream;

import app.twofold.server.key.DataKeys;
import app.twofold.server.key.ErasureLedger;
import app.twofold.server.key.KeySource;
import app.twofold.server.snapshot.CodeFingerprint;
import app.twofold.server.snapshot.SnapshotTable;
import java.time.Duration;
import javax.sql.DataSource;

/// The one store that all kinds of streams share.
public final class EventStore implements AutoCloseable {

    private final DataSource database;
    private final EventTable table;
    private final DataKeys keys;
    private final GroupCommit commits;
    private final SnapshotTable snapshots;
    private final SnapshotWriter writer = new SnapshotWriter();
    private final Erasure erasure;
    private final StreamSettings settings;

    EventStore(DataSource database, DataKeys keys, ErasureLedger ledger, StreamSettings settings) {
        this.database = database;
        this.table = new EventTable(database);
        this.keys = keys;
        this.commits = new GroupCommit(database, settings.writers());
        this.snapshots = new SnapshotTable(database);
        this.erasure = new Erasure(database, keys, ledger);
        this.settings = settings;
        if (settings.snapshotEvery() > 0) {
            writer.later(CodeFingerprint::current, () -> {});
        }
    }

    /// The streams of one kind.
    ///
    /// @param trust how long the state of a stream that nobody follows is believed without asking the database;
    ///              zero asks each time
    /// @param hints told of every commit
    public <S, C, E, R> Streams<S, C, E, R> streams(StreamKind<S, C, E, R> kind, Duration trust, Hints hints) {
        return streams(kind, keys, trust, hints);
    }

    /// As above, with keys of their own.
    public <S, C, E, R> Streams<S, C, E, R> streams(
            StreamKind<S, C, E, R> kind, KeySource keysOfTheirOwn, Duration trust, Hints hints) {
        return new Streams<>(this, kind, keysOfTheirOwn, trust, hints);
    }

    DataSource database() {
        return database;
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
        return settings.cacheBytes();
    }

    Erasure erasure() {
        return erasure;
    }

    <S, E> Snapshots<S, E> snapshots(StreamKind<S, ?, E, ?> kind) {
        return new Snapshots<>(snapshots, table, writer, kind, settings.snapshotEvery());
    }

    @Override
    public void close() {
        writer.close();
        commits.close();
    }
}
