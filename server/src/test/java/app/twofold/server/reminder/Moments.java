package app.twofold.server.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands until it is moved. All nodes of a test share it.
final class Moments extends Clock {

    private volatile Instant now;

    Moments(Instant now) {
        this.now = now;
    }

    Moments at(Instant time) {
        now = time;
        return this;
    }

    Moments later(Duration by) {
        return at(now.plus(by));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
