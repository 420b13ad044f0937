package app.twofold.server.sync;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What is on its way to one reader, in order: at most 64 KiB, the text under way included. Texts that can wait
/// outside take half of that, so that there is room for those that cannot. Only a text that goes alone may be
/// larger.
final class Outbox {

    static final int MAX_BYTES = 64 * 1024;

    private static final int MAX_BYTES_AWAITED = MAX_BYTES / 2;

    /// A reader that takes less than this many bytes a second counts as stalled, sooner or later.
    private static final int SLOWEST_BYTES_PER_SECOND = 64 * 1024;

    /// The most that a long text adds to the patience with its reader.
    private static final long MAX_LONGER_SECONDS = 14;

    private final Transport transport;
    private final Runnable onFailure;
    private final Queue<Text> waiting = new ArrayDeque<>(2);
    private int bytes;
    private @Nullable Text underWay;
    private long sendingSince;
    private boolean closed;

    /// @param onFailure called when a text could not be sent
    Outbox(Transport transport, Runnable onFailure) {
        this.transport = transport;
        this.onFailure = onFailure;
    }

    /// Queues a text without waiting.
    ///
    /// @return false if there is no room for it: the reader is too slow
    boolean offer(String text) {
        Text next = Text.of(text);
        synchronized (this) {
            if (!closed && !fits(next, MAX_BYTES)) {
                return false;
            }
            if (!enqueue(next)) {
                return true;
            }
        }
        sendAll();
        return true;
    }

    /// Queues a text once there is room for it. A reader who takes one after the other is told all of them, however
    /// slow; who takes none is [#isStalled] in time.
    void await(String text) throws InterruptedException {
        Text next = Text.of(text);
        synchronized (this) {
            while (!closed && !fits(next, MAX_BYTES_AWAITED)) {
                wait();
            }
            if (!enqueue(next)) {
                return;
            }
        }
        sendAll();
    }

    /// Queues a text of any length once nothing else is on its way.
    void awaitAlone(String text) throws InterruptedException {
        Text next = Text.free(text);
        synchronized (this) {
            while (!closed && underWay != null) {
                wait();
            }
            if (!enqueue(next)) {
                return;
            }
        }
        sendAll();
    }

    /// Forgets what waits. Nothing is sent after what is under way.
    synchronized void close() {
        closed = true;
        waiting.clear();
        bytes = 0;
        notifyAll();
    }

    /// Whether the text under way has been so for longer than a slow reader needs.
    ///
    /// @param patience in nanoseconds, for the shortest text
    synchronized boolean isStalled(long now, long patience) {
        return underWay != null && now - sendingSince > patience + longer(underWay.text());
    }

    private static long longer(String text) {
        return TimeUnit.SECONDS.toNanos(Math.min(MAX_LONGER_SECONDS, text.length() / SLOWEST_BYTES_PER_SECOND));
    }

    private boolean fits(Text next, int limit) {
        return bytes == 0 || bytes + next.bytes() <= limit;
    }

    /// @return whether the caller is to send
    private boolean enqueue(Text next) {
        if (closed) {
            return false;
        }
        waiting.add(next);
        bytes += next.bytes();
        if (underWay != null) {
            return false;
        }
        takeNext();
        return true;
    }

    /// Sends text after text for as long as the transport takes them at once; where it does not, its callback goes
    /// on from there.
    private void sendAll() {
        Text next = current();
        while (next != null) {
            Turn turn = new Turn();
            transport.send(next.text(), turn::over);
            if (!turn.isOverAlready()) {
                return;
            }
            next = finish(turn.failure);
        }
    }

    private synchronized @Nullable Text current() {
        return underWay;
    }

    private @Nullable Text finish(@Nullable Throwable failure) {
        synchronized (this) {
            if (underWay != null && !closed) {
                bytes -= underWay.bytes();
            }
            takeNext();
            notifyAll();
            if (failure == null) {
                return underWay;
            }
            underWay = null;
        }
        onFailure.run();
        return null;
    }

    private void takeNext() {
        underWay = waiting.poll();
        sendingSince = System.nanoTime();
    }

    /// One send, which may be over before the call returns or later.
    private final class Turn {

        private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.STARTED);
        private @Nullable Throwable failure;

        void over(@Nullable Throwable cause) {
            failure = cause;
            if (!stage.compareAndSet(Stage.STARTED, Stage.OVER) && finish(cause) != null) {
                sendAll();
            }
        }

        boolean isOverAlready() {
            return !stage.compareAndSet(Stage.STARTED, Stage.LEFT_ALONE);
        }
    }

    private enum Stage {
        STARTED,
        OVER,
        LEFT_ALONE
    }

    /// @param bytes what it counts for
    private record Text(String text, int bytes) {

        static Text of(String text) {
            return new Text(text, text.getBytes(StandardCharsets.UTF_8).length);
        }

        static Text free(String text) {
            return new Text(text, 0);
        }
    }
}
