package app.twofold.server.limit;

import app.twofold.migrations.TestClock;
import org.springframework.mock.env.MockEnvironment;

/// Limits for tests.
public final class Limits {

    private Limits() {}

    /// Nobody is ever told to wait.
    public static RateLimits off() {
        return new RateLimits(
                new RateLimitSettings(new MockEnvironment().withProperty("twofold.rate-limits", "off")),
                TestClock.given());
    }
}
