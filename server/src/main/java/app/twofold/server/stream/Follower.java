package app.twofold.server.stream;

import app.twofold.server.RedactedFailure;
import app.twofold.server.Subscription;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Somebody who is told what is committed in a stream. Holds no queue and no thread while nothing happens: a thread
/// starts when there is something to tell and takes what has come meanwhile along.
final class Follower<S, E> implements Subscription {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int IDLE = 0;
    private static final int TELLING = 1;
    private static final int MORE = 2;
    private static final long NOTHING = -1;

    private final OpenStream<S, E> entry;
    private final Streams<S, ?, E, ?> streams;
    private final Consumer<Update<S, E>> listener;
    private final AtomicInteger stage = new AtomicInteger(IDLE);
    private volatile long seen = NOTHING;
    private volatile boolean closed;

    Follower(OpenStream<S, E> entry, Streams<S, ?, E, ?> streams, Consumer<Update<S, E>> listener) {
        this.entry = entry;
        this.streams = streams;
        this.listener = listener;
    }

    /// Lets the listener know on its own thread that there may be something new. Returns at once.
    void wake() {
        if (stage.getAndSet(MORE) == IDLE) {
            Thread.ofVirtual().name("follower-" + entry.stream()).start(this::tell);
        }
    }

    boolean isBehind(long head) {
        return seen != head;
    }

    private void tell() {
        do {
            stage.set(TELLING);
            try {
                tellOnce();
            } catch (RuntimeException e) {
                LOG.warn("A follower of stream {} failed", entry.stream(), RedactedFailure.of(e));
            }
        } while (!stage.compareAndSet(TELLING, IDLE));
    }

    private void tellOnce() {
        Fold<S, E> fold = streams.known(entry);
        long from = seen;
        if (closed || from == fold.seq()) {
            return;
        }
        List<Committed<E>> events = List.of();
        if (from != NOTHING && from < fold.seq()) {
            events = fold.tailCovers(from)
                    ? fold.tailAfter(from)
                    : streams.page(entry.stream(), from, (int) (fold.seq() - from));
        }
        seen = fold.seq();
        listener.accept(new Update<>(fold.seq(), fold.state(), events));
    }

    @Override
    public void close() {
        closed = true;
        streams.unfollow(entry, this);
    }
}
