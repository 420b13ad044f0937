package app.twofold.server.limit;

import app.twofold.migrations.TestClock;
import org.springframework.mock.env.MockEnvironment;

/// Limits for tests.
public final class Limits {

    private Limits() {}

    /// As the program has them.
    static RateLimits on(TestClock clock) {
        return new RateLimits(new RateLimitSettings(new MockEnvironment()), clock);
    }

    /// Nobody is ever told to wait.
    public static RateLimits off() {
        return new RateLimits(
                new RateLimitSettings(new MockEnvironment().withProperty("twofold.rate-limits", "off")),
                TestClock.given());
    }
}
