package app.twofold.server.limit;

import app.twofold.server.Secrets;
import app.twofold.server.limit.Attempt.Rule;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// Counts attempts, on this node alone and in bounded memory. What has not been tried for long is forgotten.
@Component
public class RateLimits {

    private static final int MAX_BUCKETS = 100_000;

    /// Longer ones, which nobody's address is, are counted by their hash.
    private static final int MAX_SUBJECT = 254;

    /// Longer than any window: whoever has not tried for so long has all their tries again.
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(2);

    /// For how many clients' attempts a subject's limit is enough, wherever they come from.
    private static final int CLIENTS = 5;

    private final RateLimitSettings settings;
    private final TimeMeter time;
    private final RefusalLog log = new RefusalLog();
    private final Cache<String, Bucket> buckets;

    RateLimits(RateLimitSettings settings, Clock clock) {
        this.settings = settings;
        this.time = new ClockMeter(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MAX_BUCKETS)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .ticker(time::currentTimeNanos)
                .build();
    }

    /// Counts an attempt of the client of the current request.
    ///
    /// @param subject what the attempt is about: an address, a person
    /// @throws TooManyAttempts if the limit for this subject or for this client is reached
    public void spend(Attempt attempt, String subject) {
        spend(attempt);
        Rule rule = settings.rule(attempt);
        take(attempt.key(), here(attempt, subject), rule.perSubject(), rule.window());
    }

    /// Counts an attempt of somebody who is signed in, wherever they are. What others try from the same address doesn't
    /// count against it, so that nobody holds up who lives with them.
    ///
    /// @param person names them
    /// @throws TooManyAttempts if their own limit there is reached
    public void spendOwn(Attempt attempt, String person) {
        Rule rule = settings.rule(attempt);
        take(attempt.key(), own(attempt, person), rule.perSubject(), rule.window());
    }

    /// Counts an attempt of the client of the current request that is about nobody in particular.
    ///
    /// @throws TooManyAttempts if the limit for this client is reached
    public void spend(Attempt attempt) {
        Rule rule = settings.rule(attempt);
        take(attempt.key(), here(attempt), rule.perClient(), rule.window());
    }

    /// Counts an attempt that is about a subject wherever it comes from, so that many clients together cannot try much
    /// more than one can.
    ///
    /// @throws TooManyAttempts if the limit for this subject is reached
    public void spendAnywhere(Attempt attempt, String subject) {
        Rule rule = settings.rule(attempt);
        take(attempt.key(), anywhere(attempt, subject), rule.perSubject() * CLIENTS, rule.window());
    }

    /// Counts an attempt of somebody who is known not to be a stranger. Nobody else's attempts count against it.
    ///
    /// @param who names them
    /// @throws TooManyAttempts if their own limit is reached
    public void spendKnown(Attempt attempt, String who) {
        Rule rule = settings.rule(attempt);
        take(attempt.key(), known(attempt, who), rule.perSubject(), rule.window());
    }

    /// Takes back what was counted for an attempt that has turned out to be right.
    public void giveBack(Attempt attempt, String subject) {
        List.of(here(attempt), here(attempt, subject), anywhere(attempt, subject))
                .forEach(this::giveBack);
    }

    /// As [#giveBack], for somebody known.
    public void giveBackKnown(Attempt attempt, String who) {
        giveBack(known(attempt, who));
    }

    /// Notes in the log that an attempt was wrong.
    public void wrong(Attempt attempt) {
        log.add(attempt.key() + ".wrong");
    }

    /// Counts what a person does.
    ///
    /// @throws TooManyAttempts if they do more than one person can
    public void keep(Pace pace, UUID person) {
        Rule rule = settings.rule(pace);
        take(pace.key(), pace + "/" + person, rule.perSubject(), rule.window());
    }

    private static String here(Attempt attempt) {
        return attempt + "/" + Client.current();
    }

    private static String here(Attempt attempt, String subject) {
        return here(attempt) + "/" + bounded(subject);
    }

    private static String anywhere(Attempt attempt, String subject) {
        return attempt + "/anywhere/" + bounded(subject);
    }

    /// What somebody has typed may be as long as they like, and is in memory for as long as it is counted.
    static String bounded(String subject) {
        return subject.length() > MAX_SUBJECT ? HexFormat.of().formatHex(Secrets.hash(subject)) : subject;
    }

    private static String own(Attempt attempt, String person) {
        return attempt + "/own/" + person;
    }

    private static String known(Attempt attempt, String who) {
        return attempt + "/known/" + who;
    }

    private void giveBack(String key) {
        Bucket bucket = buckets.getIfPresent(key);
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    private void take(String kind, String key, int capacity, Duration window) {
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
            log.add(kind + ".limited");
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw new TooManyAttempts(Duration.ofSeconds(seconds));
        }
    }

    /// How many counts are in memory.
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
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
