package app.twofold.server.stream;

import app.twofold.server.key.StreamKeys;
import app.twofold.server.stream.EventTable.Head;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A stream in use on this node: there is at most one entry for each. Whoever changes it holds its lock; followers
/// are told under no lock at all.
final class OpenStream<S, E> {

    private static final int ANSWERS = 64;

    private final UUID stream;
    private final StreamKeys keys;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Follower<S, E>> followers = new CopyOnWriteArrayList<>();
    private final LinkedHashMap<UUID, Long> answers = new LinkedHashMap<>();
    private volatile @Nullable Fold<S, E> fold;
    private final AtomicLong doubts = new AtomicLong();
    private volatile long settled;
    private volatile long epoch;
    private volatile long checkedAt;
    private volatile long kept;
    private final AtomicBoolean keeping = new AtomicBoolean();

    public OpenStream(UUID stream, StreamKeys keys) {
        this.stream = stream;
        this.keys = keys;
    }

    UUID stream() {
        return stream;
    }

    StreamKeys keys() {
        return keys;
    }

    ReentrantLock lock() {
        return lock;
    }

    List<Follower<S, E>> followers() {
        return followers;
    }

    /// What is known of the stream; null before it has been read.
    @Nullable
    Fold<S, E> fold() {
        return fold;
    }

    /// Whether the database may hold something else than the fold says.
    boolean isSuspect(long currentEpoch) {
        return doubts.get() != settled || epoch != currentEpoch;
    }

    void doubt() {
        doubts.incrementAndGet();
    }

    /// To be asked before the database is read, and given to [#checked] after it.
    long doubts() {
        return doubts.get();
    }

    /// Whether the fold was compared with the database within this time.
    boolean isCheckedWithin(long nanos) {
        return System.nanoTime() - checkedAt < nanos;
    }

    /// Notes that the fold is what the database held. Doubts that have come up since stay.
    void checked(long settledDoubts, long currentEpoch) {
        settled = settledDoubts;
        epoch = currentEpoch;
        checkedAt = System.nanoTime();
    }

    /// Sets the fold and lets followers know.
    void advance(Fold<S, E> next) {
        fold = next;
        followers.forEach(Follower::wake);
    }

    void wakeFollowersBehind() {
        Fold<S, E> known = fold;
        if (known != null) {
            followers.stream().filter(f -> f.isBehind(known.seq())).forEach(Follower::wake);
        }
    }

    /// Whether the fold ends with this event.
    boolean isAt(@Nullable Head head) {
        Fold<S, E> known = fold;
        return known != null
                && (head == null
                        ? known.seq() == 0
                        : known.seq() == head.seq() && head.command().equals(known.command()));
    }

    /// How many events the fold has beyond the latest snapshot that this node knows of.
    long eventsToKeep() {
        Fold<S, E> known = fold;
        return known == null ? 0 : known.seq() - kept;
    }

    /// Notes that there is a snapshot of this seq, or that it has been tried.
    void kept(long seq) {
        kept = seq;
    }

    /// @return false if a snapshot is being written already
    boolean beginKeeping() {
        return keeping.compareAndSet(false, true);
    }

    void endKeeping() {
        keeping.set(false);
    }

    void forget() {
        fold = null;
        kept = 0;
        answers.clear();
        keys.forget();
    }

    /// The first answer to a command, if it is among the latest.
    @Nullable
    Long answer(UUID command) {
        return answers.get(command);
    }

    void remember(UUID command, long seq) {
        answers.put(command, seq);
        if (answers.size() > ANSWERS) {
            answers.pollFirstEntry();
        }
    }

    /// A rough count of the bytes that this entry takes.
    int weight() {
        Fold<S, E> known = fold;
        return (int) Math.min(Integer.MAX_VALUE, 16_384 + (known == null ? 0 : 4 * known.bytes()));
    }
}
