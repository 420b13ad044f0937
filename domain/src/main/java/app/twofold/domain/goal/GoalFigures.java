package app.twofold.domain.goal;

import app.twofold.domain.goal.Measure.Milestone;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be said about a goal's progress on a day. Derived from the wording in force and the entries,
/// never stored.
///
/// @param total         the sum of all amounts; for milestones how many are reached; for a quantity how
/// far from its
///                      start
/// @param target        what `total` (or, for times, `period`'s count) is to reach; null where nothing is
/// measured
/// @param fraction      0 to 1 of the way; for times, of this period
/// @param expected      the fraction of the way that a steady pace from the day of agreement to the due
/// date would have
///                      come to by now, 0 to 1; null without a date
/// @param nextMilestone the first milestone not reached; null where there is none
/// @param spans         for times: this period first, then earlier ones back to the agreement, at most 12
public record GoalFigures(
        BigDecimal total,
        @Nullable BigDecimal target,
        double fraction,
        @Nullable Double expected,
        Pace pace,
        @Nullable Milestone nextMilestone,
        List<Span> spans) {

    /// @param today     the day in the couple's zone
    /// @param weekStart the couple's first day of the week
    public static GoalFigures of(Goal goal, LocalDate today, DayOfWeek weekStart) {
        throw new UnsupportedOperationException();
    }

    /// One week or month of a goal that is counted in times.
    ///
    /// @param from  its first day
    /// @param to    its last day
    /// @param count the sum of amounts that fall in it
    public record Span(LocalDate from, LocalDate to, BigDecimal count) {}

    /// How progress stands against the plan.
    public enum Pace {
        NOT_STARTED,
        ON_TRACK,
        BEHIND,
        DONE,
        OVERDUE
    }
}
