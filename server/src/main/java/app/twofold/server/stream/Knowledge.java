package app.twofold.server.stream;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// What this node knows of its streams: read when first asked for, read on where it has come to be doubted, and
/// read anew where the database has lost what was seen there.
final class Knowledge<S, E> {

    private static final int PAGE = 1_000;

    private final EventTable table;
    private final EventLog<E> log;
    private final StreamKind<S, ?, E, ?> kind;
    private final OpenStreams<S, E> open;
    private final Snapshots<S, E> snapshots;
    private final Consumer<UUID> gone;
    private final AtomicLong epoch = new AtomicLong();

    /// @param gone told of every stream in which somebody has erased what this node had read
    Knowledge(
            EventTable table,
            EventLog<E> log,
            StreamKind<S, ?, E, ?> kind,
            OpenStreams<S, E> open,
            Snapshots<S, E> snapshots,
            Consumer<UUID> gone) {
        this.table = table;
        this.log = log;
        this.kind = kind;
        this.open = open;
        this.snapshots = snapshots;
        this.gone = gone;
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

    /// Where somebody has erased their words since this node has read them, all is read again.
    private Fold<S, E> readOn(OpenStream<S, E> entry, Fold<S, E> from) {
        Fold<S, E> fold = from;
        long erased = 0;
        int read;
        do {
            List<Committed<E>> page = log.after(entry.stream(), entry.keys(), fold.seq(), PAGE);
            read = page.size();
            long latest = latestErasure(page);
            if (latest > erased && fold.seq() > 0) {
                erased = latest;
                entry.forget();
                gone.accept(entry.stream());
                fold = beginning(entry);
                read = PAGE;
            } else if (!page.isEmpty()) {
                fold = add(entry, fold, page);
            }
        } while (read == PAGE);
        if (entry.fold() == null) {
            entry.advance(fold);
        }
        open.weigh(entry);
        return fold;
    }

    /// The last seq of this page with which somebody's words have gone; 0 if there is none.
    private long latestErasure(List<Committed<E>> page) {
        return page.stream()
                .filter(event -> kind.isErasure(event.recorded().event()))
                .mapToLong(Committed::seq)
                .max()
                .orElse(0);
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
