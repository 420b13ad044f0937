package app.twofold.server.limit;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final TestClock clock = TestClock.given();

    @Test
    void whatSomebodyHasTypedTakesNoMoreRoomThanAnAddress() {
        String one = "a".repeat(200_000);

        assertThat(RateLimits.bounded(one)).hasSize(64).isNotEqualTo(RateLimits.bounded(one + "b"));
        assertThat(RateLimits.bounded("alex@example.org")).isEqualTo("alex@example.org");
    }

    @Test
    void whoeverHasNotTriedForLongIsForgotten() {
        RateLimits limits = Limits.on(clock);
        limits.spendOwn(Attempt.LEAVE, "alex");
        assertThat(limits.size()).isOne();

        clock.advance(Duration.ofHours(3));

        assertThat(limits.size()).isZero();
    }
}
