package app.twofold.server.takeout;

import app.twofold.server.Seat;
import java.time.Duration;
import java.time.Instant;

/// Says that a partner has just given their password, and may take out what is theirs. Only [TakeOut] makes one; it
/// holds for [#LIFE].
public final class Permit {

    public static final Duration LIFE = Duration.ofMinutes(10);

    private final Seat seat;
    private final Instant given;

    Permit(Seat seat, Instant given) {
        this.seat = seat;
        this.given = given;
    }

    Seat seat() {
        return seat;
    }

    boolean holdsAt(Instant now) {
        return now.isBefore(given.plus(LIFE));
    }
}
