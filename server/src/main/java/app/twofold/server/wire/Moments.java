package app.twofold.server.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Points in time as they are written: in UTC, as exact as PostgreSQL keeps them.
public final class Moments {

    private Moments() {}

    public static Instant read(Fields f, String name) {
        try {
            return Instant.parse(f.text(name)).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new InvalidInput(
                    Misread.TIME_MALFORMED,
                    "The field \"" + f.path() + name + "\" must be a time in UTC such as 2026-11-23T18:15:00Z.",
                    e);
        }
    }
}
