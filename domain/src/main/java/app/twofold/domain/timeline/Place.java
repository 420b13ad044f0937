package app.twofold.domain.timeline;

import app.twofold.domain.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;

/// Where in the timeline an entry stands: earlier places come first. No two entries share one.
///
/// @param at  when it happened
/// @param seq the place in the stream of the event that put it there; below 1 for what no event tells
public record Place(Instant at, long seq) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::at).thenComparingLong(Place::seq);

    /// The place of an event.
    static Place of(Recorded<?> recorded) {
        return new Place(recorded.at(), recorded.seq());
    }

    /// The place after everything that happened until the end of that day.
    public static Place after(LocalDate day, ZoneId zone) {
        return new Place(day.plusDays(1).atStartOfDay(zone).toInstant(), Long.MIN_VALUE);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
