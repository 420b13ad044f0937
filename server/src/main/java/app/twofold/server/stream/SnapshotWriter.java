package app.twofold.server.stream;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Writes snapshots one after the other, whenever there is time. What does not fit into the queue is left: it is due
/// again with the next event.
final class SnapshotWriter implements AutoCloseable {

    private static final int WAITING = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            Thread.ofVirtual().name("snapshots-", 0).factory());

    /// @param over called after the work, or if it is left undone
    void later(Runnable work, Runnable over) {
        try {
            thread.execute(() -> {
                try {
                    work.run();
                } finally {
                    over.run();
                }
            });
        } catch (RejectedExecutionException _) {
            over.run();
        }
    }

    /// Leaves undone what has not begun, and waits a while for what has: an interrupt would break its connection.
    @Override
    public void close() {
        thread.getQueue().clear();
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
