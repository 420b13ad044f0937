package app.twofold.server.limit;

import app.twofold.server.limit.Attempt.Rule;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// Counts attempts, on this node alone and in bounded memory. What has not been tried for long is forgotten.
@Component
public class RateLimits {

    private static final int MAX_BUCKETS = 100_000;

    private final RateLimitSettings settings;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    RateLimits(RateLimitSettings settings, Clock clock) {
        this.settings = settings;
        this.time = new ClockMeter(clock);
        this.buckets = Caffeine.newBuilder().maximumSize(MAX_BUCKETS).build();
    }

    /// Counts an attempt of the client of the current request.
    ///
    /// @param subject what the attempt is about: an address, a person
    /// @throws TooManyAttempts if the limit for this subject or for this client is reached
    public void spend(Attempt attempt, String subject) {
        spend(attempt);
        Rule rule = settings.rule(attempt);
        take(attempt + "/" + Client.current() + "/" + subject, rule.perSubject(), rule.window());
    }

    /// Counts an attempt of the client of the current request that is about nobody in particular.
    ///
    /// @throws TooManyAttempts if the limit for this client is reached
    public void spend(Attempt attempt) {
        Rule rule = settings.rule(attempt);
        take(attempt + "/" + Client.current(), rule.perClient(), rule.window());
    }

    private void take(String key, int capacity, Duration window) {
        if (settings.off()) {
            return;
        }
        Bucket bucket = buckets.get(
                key,
                _ -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, window))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw new TooManyAttempts(Duration.ofSeconds(seconds));
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
