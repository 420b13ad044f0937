package app.twofold.server.stream;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// What this node knows of its streams: read when first asked for, read on where it has come to be doubted, and
/// read anew where the database has lost what was seen there.
final class Knowledge<S, E> {

    private static final int PAGE = 1_000;

    private final EventTable table;
    private final EventLog<E> log;
    private final StreamKind<S, ?, E, ?> kind;
    private final OpenStreams<S, E> open;
    private final Snapshots<S, E> snapshots;
    private final AtomicLong epoch = new AtomicLong();

    Knowledge(
            EventTable table,
            EventLog<E> log,
            StreamKind<S, ?, E, ?> kind,
            OpenStreams<S, E> open,
            Snapshots<S, E> snapshots) {
        this.table = table;
        this.log = log;
        this.kind = kind;
        this.open = open;
        this.snapshots = snapshots;
    }

    /// Nothing is trusted any more before it has been compared with the database.
    void doubtAll() {
        epoch.incrementAndGet();
    }

    /// Changes with every doubt of all. To be asked before the database is read.
    long epoch() {
        return epoch.get();
    }

    boolean isSuspect(OpenStream<S, E> entry) {
        return entry.isSuspect(epoch.get());
    }

    /// What this node knows, read first if it knows nothing or has reason to doubt it.
    Fold<S, E> of(OpenStream<S, E> entry) {
        Fold<S, E> fold = entry.fold();
        if (fold != null && !isSuspect(entry)) {
            return fold;
        }
        entry.lock().lock();
        try {
            return upToDate(entry);
        } finally {
            entry.lock().unlock();
        }
    }

    /// The same for whoever holds the entry's lock already.
    Fold<S, E> upToDate(OpenStream<S, E> entry) {
        Fold<S, E> fold = entry.fold();
        long current = epoch.get();
        if (fold != null && !entry.isSuspect(current)) {
            return fold;
        }
        long doubts = entry.doubts();
        if (fold != null && !isStillThere(entry, fold)) {
            entry.forget();
            fold = null;
        }
        Fold<S, E> read = readOn(entry, fold == null ? beginning(entry) : fold);
        entry.checked(doubts, current);
        snapshots.advanced(entry);
        return read;
    }

    private Fold<S, E> beginning(OpenStream<S, E> entry) {
        Fold<S, E> snapshot = snapshots.read(entry);
        return snapshot == null ? Fold.empty(kind.empty()) : snapshot;
    }

    /// Whether the database has not lost what this node saw there, as after going back to a copy.
    private boolean isStillThere(OpenStream<S, E> entry, Fold<S, E> fold) {
        return fold.seq() == 0 || table.holds(entry.stream(), fold.seq(), fold.command());
    }

    private Fold<S, E> readOn(OpenStream<S, E> entry, Fold<S, E> from) {
        Fold<S, E> fold = from;
        List<Committed<E>> page;
        do {
            page = log.after(entry.stream(), entry.keys(), fold.seq(), PAGE);
            fold = page.isEmpty() ? fold : add(entry, fold, page);
        } while (page.size() == PAGE);
        if (entry.fold() == null) {
            entry.advance(fold);
        }
        open.weigh(entry);
        return fold;
    }

    /// Adds events that follow. Whoever calls holds the entry's lock.
    void advance(OpenStream<S, E> entry, Fold<S, E> fold, List<Committed<E>> events) {
        add(entry, fold, events);
        snapshots.advanced(entry);
    }

    private Fold<S, E> add(OpenStream<S, E> entry, Fold<S, E> fold, List<Committed<E>> events) {
        Fold<S, E> next = fold.plus(events, kind, !entry.followers().isEmpty());
        events.forEach(event -> entry.remember(event.commandId(), event.seq()));
        entry.advance(next);
        if (next.bytes() >> 16 != fold.bytes() >> 16) {
            open.weigh(entry);
        }
        return next;
    }
}
