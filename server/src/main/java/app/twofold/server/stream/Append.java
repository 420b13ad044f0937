package app.twofold.server.stream;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The rows of one command on their way into the table, and the caller that waits for them.
final class Append {

    private enum Stage {
        QUEUED,
        LEADING,
        OVER
    }

    private final List<Row> rows;
    private final Thread caller;
    private volatile Stage stage = Stage.QUEUED;
    private boolean stored;
    private @Nullable RuntimeException failure;

    Append(List<Row> rows, Thread caller) {
        this.rows = rows;
        this.caller = caller;
    }

    List<Row> rows() {
        return rows;
    }

    /// Waits until the rows are written or their caller shall write.
    ///
    /// @return whether the caller was interrupted meanwhile
    boolean awaitTurn() {
        boolean interrupted = false;
        while (stage == Stage.QUEUED) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        return interrupted;
    }

    boolean isLeading() {
        return stage == Stage.LEADING;
    }

    void takeLead() {
        stage = Stage.LEADING;
        LockSupport.unpark(caller);
    }

    void succeed() {
        stored = true;
    }

    void collide() {
        stored = false;
    }

    void fail(RuntimeException e) {
        failure = e;
    }

    /// Publishes what has been set and lets the caller go on.
    void wake() {
        stage = Stage.OVER;
        LockSupport.unpark(caller);
    }

    /// @return whether the rows are stored; false after a collision
    boolean outcome() {
        if (failure != null) {
            throw failure;
        }
        return stored;
    }
}
