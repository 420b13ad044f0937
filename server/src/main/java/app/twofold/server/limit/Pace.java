package app.twofold.server.limit;

import java.time.Duration;

/// How much one person may do, wherever they do it: so much at once, which comes back evenly over the span. It is far
/// more than hands can do.
public enum Pace {
    COMMAND("commands", 200, Duration.ofSeconds(20)),
    COUPLE("couples", 10, Duration.ofHours(1)),
    INVITE("invitations", 20, Duration.ofHours(1)),
    SIGNED_IN("signed-in", 60, Duration.ofHours(1));

    private final String key;
    private final int atOnce;
    private final Duration span;

    Pace(String key, int atOnce, Duration span) {
        this.key = key;
        this.atOnce = atOnce;
        this.span = span;
    }

    /// Its name in the configuration and in the log.
    String key() {
        return key;
    }

    int atOnce() {
        return atOnce;
    }

    Duration span() {
        return span;
    }
}
