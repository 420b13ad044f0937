package app.twofold.server.stream;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what happens on another thread.
public final class Wait {

    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private Wait() {}

    /// Waits until this is so. Half a minute of patience: a test that gives up has failed.
    public static void until(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new AssertionError("It did not come to that");
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
