package app.twofold.domain.couple;

import app.twofold.domain.Title;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// The two themselves, and how they count their days. Immutable.
///
/// @param partners  one partner while solo, two from then on; the left one first
/// @param weekStart the day on which their weeks start
/// @param zone      the zone in which their days and weeks are counted
public record Couple(Title name, PVector<Partner> partners, DayOfWeek weekStart, ZoneId zone) {

    static final Couple NONE = new Couple(new Title("-"), TreePVector.empty(), DayOfWeek.MONDAY, ZoneOffset.UTC);

    Couple with(Title other) {
        return new Couple(other, partners, weekStart, zone);
    }

    Couple with(PVector<Partner> others) {
        return new Couple(name, others, weekStart, zone);
    }

    Couple with(DayOfWeek day) {
        return new Couple(name, partners, day, zone);
    }

    Couple with(ZoneId other) {
        return new Couple(name, partners, weekStart, other);
    }
}
