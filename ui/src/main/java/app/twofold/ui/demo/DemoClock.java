package app.twofold.ui.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The demo's clock: stands at the moments of its story, and then goes like the program's own.
final class DemoClock extends Clock {

    private final Clock real;
    private volatile @Nullable Instant standing;

    /// @param real the clock that it goes like
    DemoClock(Clock real) {
        this.real = real;
    }

    /// Stands at a moment until [#go].
    void stand(Instant moment) {
        standing = moment;
    }

    void go() {
        standing = null;
    }

    @Override
    public Instant instant() {
        Instant moment = standing;
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
