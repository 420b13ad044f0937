package app.twofold.domain.couple;

import app.twofold.domain.Title;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// The two themselves, and how they count their days. Immutable.
///
/// @param partners  one partner while solo, two from then on; the left one first
/// @param weekStart the day on which their weeks start
/// @param zone      the zone in which their days and weeks are counted
/// @param erased    the place in the stream up to which one of them last erased their words; 0 if nobody has
public record Couple(Title name, PVector<Partner> partners, DayOfWeek weekStart, ZoneId zone, long erased) {

    static final Couple NONE = new Couple(new Title("-"), TreePVector.empty(), DayOfWeek.MONDAY, ZoneOffset.UTC, 0);

    /// What the two are called together: what they have said, or one name beside the other where who said it has erased
    /// it.
    Title called() {
        if (!name.equals(NONE.name) || partners.isEmpty()) {
            return name;
        }
        String names = partners.stream()
                .map(partner -> partner.profile().displayName().value())
                .collect(Collectors.joining(" & "));
        return names.codePointCount(0, names.length()) <= Title.MAX_LENGTH
                ? new Title(names)
                : partners.getFirst().profile().displayName();
    }

    Couple with(Title other) {
        return new Couple(other, partners, weekStart, zone, erased);
    }

    Couple with(PVector<Partner> others) {
        return new Couple(name, others, weekStart, zone, erased);
    }

    Couple with(DayOfWeek day) {
        return new Couple(name, partners, day, zone, erased);
    }

    Couple with(ZoneId other) {
        return new Couple(name, partners, weekStart, other, erased);
    }

    Couple erasedAt(long seq) {
        return new Couple(name, partners, weekStart, zone, seq);
    }
}
