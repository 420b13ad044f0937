package app.twofold.domain.checkin.schedule;

import java.time.Duration;
import java.time.Instant;

/// One time at which a check-in is held, or was to be held.
///
/// @param plan  the plan that was in force for it
/// @param start when it starts, moved or not
/// @param moved whether both have agreed to another time than the original one
public record Occurrence(OccurrenceId id, Plan plan, Instant start, boolean moved, OccurrenceState state) {

    /// How long before its start an occurrence may be entered.
    public static final Duration EARLY = Duration.ofHours(1);

    /// When it is meant to end.
    public Instant end() {
        return start.plus(plan.length());
    }

    /// From when on it may be entered.
    public Instant opensAt() {
        return start.minus(EARLY);
    }

    /// Until when it may be entered, not included.
    public Instant closesAt() {
        return start.plus(plan.window());
    }
}
