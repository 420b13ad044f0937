package app.twofold.server.alone;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When somebody's password is asked for again before what they keep to themselves opens: after it has not been used
/// for this long on a device. From the loosest to the tightest.
public enum AskAgain {
    NEVER(null),
    AFTER_AN_HOUR(Duration.ofHours(1)),
    AFTER_A_QUARTER(Duration.ofMinutes(15)),
    AFTER_FIVE_MINUTES(Duration.ofMinutes(5));

    private final @Nullable Duration after;

    AskAgain(@Nullable Duration after) {
        this.after = after;
    }

    /// Empty for never.
    public Optional<Duration> after() {
        return Optional.ofNullable(after);
    }

    public boolean isNever() {
        return this == NEVER;
    }

    /// Whether it stays open for longer with this than with the other.
    public boolean isLooserThan(AskAgain other) {
        return compareTo(other) < 0;
    }

    /// In minutes; null for never.
    Optional<Long> stored() {
        return after().map(Duration::toMinutes);
    }

    /// @throws java.util.NoSuchElementException if no choice has so many minutes
    static AskAgain of(@Nullable Long minutes) {
        return minutes == null
                ? NEVER
                : Stream.of(values())
                        .filter(one -> one.stored().filter(minutes::equals).isPresent())
                        .findFirst()
                        .orElseThrow();
    }
}
