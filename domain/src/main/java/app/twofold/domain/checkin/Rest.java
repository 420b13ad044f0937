package app.twofold.domain.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time in which the space was frozen, so that nobody could come to a check-in.
///
/// @param over when it was opened again; null while it is frozen
public record Rest(Instant since, @Nullable Instant over) {

    /// Whether it has any instant in common with a time.
    ///
    /// @param from the first instant
    /// @param to   the instant after the last one
    boolean touches(Instant from, Instant to) {
        return since.isBefore(to) && (over == null || over.isAfter(from));
    }
}
