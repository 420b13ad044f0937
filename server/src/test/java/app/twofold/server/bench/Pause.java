package app.twofold.server.bench;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Waiting for a time of the load's own clock.
final class Pause {

    private Pause() {}

    static void until(long nanoTime) {
        while (System.nanoTime() < nanoTime) {
            LockSupport.parkNanos(nanoTime - System.nanoTime());
        }
    }

    static void untilOver(List<Thread> threads) {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    static void millis(long millis) {
        until(System.nanoTime() + millis * 1_000_000);
    }
}
