package app.twofold.server.limit;

import java.time.Duration;

/// Somebody has tried too often lately. Nothing has been looked at and nothing has changed.
public final class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyAttempts(Duration retryAfter) {
        super("too many attempts");
        this.retryAfter = retryAfter;
    }

    /// How long to wait, at least one second, in whole seconds.
    public Duration retryAfter() {
        return retryAfter;
    }
}
