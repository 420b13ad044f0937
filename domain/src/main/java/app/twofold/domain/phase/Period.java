package app.twofold.domain.phase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days of one phase.
///
/// @param last the last day, included; null for the present phase
public record Period(Phase phase, LocalDate first, @Nullable LocalDate last) {

    public boolean contains(LocalDate day) {
        return reachesInto(day, day);
    }

    /// Whether it has one of these days in it.
    public boolean reachesInto(LocalDate from, LocalDate until) {
        return !until.isBefore(first) && (last == null || !from.isAfter(last));
    }
}
