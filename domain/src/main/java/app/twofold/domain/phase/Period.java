package app.twofold.domain.phase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days of one phase.
///
/// @param last the last day, included; null for the present phase
public record Period(Phase phase, LocalDate first, @Nullable LocalDate last) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}
