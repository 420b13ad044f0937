package app.twofold.server.sync;

import java.util.concurrent.TimeUnit;

/// How many frames one client may send: a burst, which comes back evenly. Used by one thread at a time.
final class FrameAllowance {

    private final int burst;
    private final int perSecond;
    private double left;
    private long countedAt;

    FrameAllowance(int burst, int perSecond, long now) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.left = burst;
        this.countedAt = now;
    }

    /// Takes one frame from the allowance.
    ///
    /// @param now in nanoseconds, never less than before
    /// @return false if nothing is left
    boolean take(long now) {
        double seconds = (now - countedAt) / (double) TimeUnit.SECONDS.toNanos(1);
        left = Math.min(burst, left + seconds * perSecond);
        countedAt = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
