package app.twofold.server.stream;

import app.twofold.domain.Issued;
import app.twofold.server.Subscription;
import app.twofold.server.Unavailable;
import app.twofold.server.key.KeySource;
import app.twofold.server.key.StreamKeys;
import app.twofold.server.sql.SqlFailure;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/// All streams of one kind: decides and commits commands, keeps states in memory, and tells followers.
///
/// On the warm path a command costs exactly one INSERT. Its seqs are the ones after the head that this node knows;
/// where another node was faster the primary key refuses them, and the command is decided again.
///
/// Each call first asks the [KeySource] whether whoever makes it may open the stream, and throws what that throws.
public final class Streams<S, C, E, R> {

    private static final int MAX_ATTEMPTS = 100;

    private final DataSource database;
    private final EventTable table;
    private final EventLog<E> log;
    private final Erasure erasure;
    private final KeySource keys;
    private final Hints hints;
    private final long trustNanos;
    private final OpenStreams<S, E> open;
    private final Knowledge<S, E> knowledge;
    private final CatchingUp<S, E> catchingUp;
    private final Deciding<S, C, E, R> deciding;
    private final List<Consumer<UUID>> erasedListeners = new CopyOnWriteArrayList<>();

    Streams(EventStore store, StreamKind<S, C, E, R> kind, KeySource keys, Duration trust, Hints hints) {
        this.database = store.database();
        this.table = store.table();
        this.log = new EventLog<>(store.table(), kind);
        this.keys = keys;
        this.hints = hints;
        this.trustNanos = trust.toNanos();
        this.erasure = store.erasure();
        Snapshots<S, E> snapshots = store.snapshots(kind);
        this.open = new OpenStreams<>(
                store.cacheBytes(),
                stream -> new OpenStream<>(stream, new StreamKeys(keys, stream)),
                snapshots::leaving);
        this.knowledge = new Knowledge<>(table, log, kind, open, snapshots, this::tellErased);
        this.catchingUp = new CatchingUp<>(table, open, knowledge);
        this.deciding = new Deciding<>(store, kind, log, knowledge, hints, this::tellErased);
    }

    /// Decides and commits one command. The same id takes effect once.
    ///
    /// @param issue makes the command from the state; may be called more than once
    /// @throws Unavailable if the database does not answer
    public Result<R> execute(UUID stream, UUID command, Function<S, Issued<C>> issue) {
        keys.require(stream);
        OpenStream<S, E> entry = open.of(stream);
        entry.lock().lock();
        try {
            for (int i = 0; i < MAX_ATTEMPTS; i++) {
                Result<R> result = deciding.attempt(entry, command, issue);
                if (result != null) {
                    return result;
                }
            }
            throw new Unavailable(new IllegalStateException("Other nodes were faster each time"));
        } catch (RuntimeException e) {
            entry.doubt();
            throw e;
        } finally {
            entry.lock().unlock();
        }
    }

    /// Whether a command has been done before, so that it is to be answered as it was then.
    ///
    /// @throws Unavailable if the database does not answer
    public boolean isDone(UUID stream, UUID command) {
        keys.require(stream);
        OpenStream<S, E> entry = open.of(stream);
        entry.lock().lock();
        try {
            return entry.answer(command) != null
                    || table.standing(stream, command).answer().isPresent();
        } finally {
            entry.lock().unlock();
        }
    }

    /// The state as of the latest commit that this node knows of.
    ///
    /// @throws Unavailable if it has to be read and the database does not answer
    public S state(UUID stream) {
        keys.require(stream);
        OpenStream<S, E> entry = open.of(stream);
        Fold<S, E> fold = entry.fold();
        if (fold != null && isTrusted(entry)) {
            return fold.state();
        }
        entry.doubt();
        return knowledge.of(entry).state();
    }

    /// The state as of a commit that is not older than this call, whichever node made it.
    ///
    /// @throws Unavailable if the database does not answer
    public S latest(UUID stream) {
        keys.require(stream);
        OpenStream<S, E> entry = open.of(stream);
        entry.doubt();
        return known(entry).state();
    }

    private boolean isTrusted(OpenStream<S, E> entry) {
        return !knowledge.isSuspect(entry) && (open.isFollowed(entry) || entry.isCheckedWithin(trustNanos));
    }

    /// Lays down events that happened elsewhere, each with the author and the time that it has: all of them or none.
    ///
    /// @param after  the seq of the last event that is there, which they follow; 0 for a new stream
    /// @param source gives them; what it throws leaves nothing behind
    /// @return false if the stream goes on otherwise, or has one of their commands; nothing is laid down then
    /// @throws Unavailable if the database does not answer; they are there or not
    public boolean layDown(UUID stream, long after, Consumer<EventSink<E>> source) {
        keys.require(stream);
        StreamKeys authors = open.of(stream).keys();
        try (LongAppend<E> append = new LongAppend<>(database, log, stream, authors, after)) {
            source.accept(append);
            long last = append.commit();
            hint(stream, last);
            hints.committed(stream, last);
            return true;
        } catch (SQLException e) {
            if (SqlFailure.isCollision(e)) {
                return false;
            }
            throw SqlFailure.of(e);
        }
    }

    /// Destroys a stream that nobody has ever been shown, as if it had never been.
    ///
    /// @throws Unavailable if the database does not answer; it may be done or not
    public void drop(UUID stream) {
        OpenStream<S, E> entry = open.of(stream);
        entry.lock().lock();
        try {
            erasure.drop(stream);
        } finally {
            entry.forget();
            entry.doubt();
            entry.lock().unlock();
        }
    }

    /// A page of the stream, oldest first.
    ///
    /// @param after the seq before the first event of the page
    public List<Committed<E>> after(UUID stream, long after, int limit) {
        keys.require(stream);
        return page(stream, after, limit);
    }

    List<Committed<E>> page(UUID stream, long after, int limit) {
        return log.after(stream, open.of(stream).keys(), after, limit);
    }

    /// Follows a stream from now on. The listener runs on a thread of its own, one call at a time, under no lock.
    /// The first call comes at once with the current state and no events.
    public Subscription follow(UUID stream, Consumer<Update<S, E>> listener) {
        keys.require(stream);
        OpenStream<S, E> entry = open.of(stream);
        Follower<S, E> follower = new Follower<>(entry, this, listener);
        if (!isTrusted(entry)) {
            entry.doubt();
        }
        open.follow(entry, follower);
        follower.wake();
        return follower;
    }

    Fold<S, E> known(OpenStream<S, E> entry) {
        return knowledge.of(entry);
    }

    void unfollow(OpenStream<S, E> entry, Follower<S, E> follower) {
        open.unfollow(entry, follower);
    }

    /// Forgets what is known of a stream and the keys that it was read with.
    public void forget(UUID stream) {
        OpenStream<S, E> entry = open.ifPresent(stream);
        if (entry == null) {
            return;
        }
        entry.lock().lock();
        try {
            entry.forget();
            entry.doubt();
        } finally {
            entry.lock().unlock();
        }
    }

    /// Learns that another node has committed up to this seq.
    public void hint(UUID stream, long seq) {
        catchingUp.hint(stream, seq);
    }

    /// Learns that with the event of this seq, which another node has committed, its author's words have gone.
    public void erasedElsewhere(UUID stream, long seq) {
        tellErased(stream);
        catchingUp.erased(stream, seq);
    }

    /// Calls back with every stream in which somebody has erased their words, as soon as this node learns of it:
    /// whatever was made of them must not be kept. May be called more than once, on any thread, and must return at
    /// once.
    public void onErased(Consumer<UUID> listener) {
        erasedListeners.add(listener);
    }

    private void tellErased(UUID stream) {
        erasedListeners.forEach(listener -> listener.accept(stream));
    }

    /// Learns that hints may have been lost: no state is trusted before it has been compared with the database.
    public void doubtAll() {
        catchingUp.doubtAll();
    }

    /// Compares what is followed with the database and catches up where this node is behind.
    ///
    /// @throws Unavailable if the database does not answer
    public void compareFollowed() {
        catchingUp.compareFollowed();
    }

    /// The same only where a write broke off, which is enough where no other node writes.
    ///
    /// @throws Unavailable if the database does not answer
    public void compareDoubted() {
        catchingUp.compareDoubted();
    }
}
