package app.twofold.server.stream;

import app.twofold.server.RedactedFailure;
import app.twofold.server.snapshot.CodeFingerprint;
import app.twofold.server.snapshot.SnapshotSeal;
import app.twofold.server.snapshot.SnapshotTable;
import app.twofold.server.snapshot.SnapshotTable.Sealed;
import app.twofold.server.snapshot.StateForm;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Snapshots of the streams of one kind: a cache of their folds, never truth. One that does not fit, for whatever
/// reason, is as good as none. They are written on a thread of their own, under no lock of a stream.
final class Snapshots<S, E> {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    /// What leaves memory is worth a snapshot after this share of the events that make one due otherwise.
    private static final int LEAVING = 10;

    private static final int HEAD = 24;

    private final SnapshotTable table;
    private final EventTable events;
    private final SnapshotWriter writer;
    private final StateForm<S> form;
    private final int every;

    /// @param every after how many events a snapshot is due; 0 for never
    Snapshots(SnapshotTable table, EventTable events, SnapshotWriter writer, StreamKind<S, ?, E, ?> kind, int every) {
        this.table = table;
        this.events = events;
        this.writer = writer;
        this.every = every;
        this.form = form(kind);
    }

    @SuppressWarnings("unchecked")
    private static <S> StateForm<S> form(StreamKind<S, ?, ?, ?> kind) {
        S empty = kind.empty();
        return StateForm.of((Class<S>) empty.getClass(), kind.repeated());
    }

    /// The fold as of the snapshot of a stream. Whoever calls reads on from there.
    ///
    /// @return null if there is none, or none that fits
    @Nullable
    Fold<S, E> read(OpenStream<S, E> entry) {
        if (every == 0) {
            return null;
        }
        try {
            Optional<Sealed> found = table.find(entry.stream());
            return found.isEmpty() ? null : read(entry, found.get());
        } catch (RuntimeException e) {
            LOG.info("The snapshot of stream {} cannot be read", entry.stream(), RedactedFailure.of(e));
            return null;
        }
    }

    private @Nullable Fold<S, E> read(OpenStream<S, E> entry, Sealed sealed) {
        if (!Arrays.equals(sealed.fingerprint(), CodeFingerprint.current())) {
            LOG.debug("The snapshot of stream {} is of other code", entry.stream());
            return null;
        }
        Fold<S, E> fold = opened(entry, sealed);
        if (fold == null || !events.holds(entry.stream(), fold.seq(), fold.command())) {
            LOG.info("The snapshot of stream {} does not fit and is discarded", entry.stream());
            table.discard(sealed);
            return null;
        }
        entry.kept(fold.seq());
        return fold;
    }

    private @Nullable Fold<S, E> opened(OpenStream<S, E> entry, Sealed sealed) {
        Optional<byte[]> plain = SnapshotSeal.open(sealed, entry.keys());
        if (plain.isEmpty()) {
            return null;
        }
        try {
            ByteBuffer head = ByteBuffer.wrap(plain.get());
            UUID command = new UUID(head.getLong(), head.getLong());
            long bytes = head.getLong();
            byte[] all = plain.get();
            S state = form.read(new ByteArrayInputStream(all, HEAD, all.length - HEAD));
            return new Fold<>(sealed.seq(), command, state, List.of(), bytes, Authors.of(sealed.authors()));
        } catch (RuntimeException _) {
            return null;
        }
    }

    /// Sees to a snapshot of a stream that has gone on, if one is due. Returns at once.
    void advanced(OpenStream<S, E> entry) {
        keep(entry, every);
    }

    /// Sees to a snapshot of a stream that leaves memory, if it is worth one. Returns at once.
    void leaving(OpenStream<S, E> entry) {
        keep(entry, Math.max(1, every / LEAVING));
    }

    private void keep(OpenStream<S, E> entry, int due) {
        if (every > 0 && entry.eventsToKeep() >= due && entry.beginKeeping()) {
            writer.later(() -> write(entry), entry::endKeeping);
        }
    }

    private void write(OpenStream<S, E> entry) {
        Fold<S, E> fold = entry.fold();
        UUID command = fold == null ? null : fold.command();
        if (fold == null || command == null) {
            return;
        }
        try {
            byte[] state = form.write(fold.state());
            byte[] plain = ByteBuffer.allocate(HEAD + state.length)
                    .putLong(command.getMostSignificantBits())
                    .putLong(command.getLeastSignificantBits())
                    .putLong(fold.bytes())
                    .put(state)
                    .array();
            List<UUID> authors = fold.authors().list();
            SnapshotSeal.close(entry.stream(), fold.seq(), CodeFingerprint.current(), authors, plain, entry.keys())
                    .ifPresent(table::put);
        } catch (RuntimeException e) {
            LOG.warn("A snapshot of stream {} cannot be written", entry.stream(), RedactedFailure.of(e));
        }
        entry.kept(fold.seq());
    }
}
