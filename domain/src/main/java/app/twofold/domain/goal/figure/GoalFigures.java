package app.twofold.domain.goal.figure;

import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Milestone;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be said about a goal's progress on a day. Derived from the wording in force and the entries, never
/// stored.
///
/// @param total         the sum of all amounts; for milestones how many are reached; for a quantity how far from
///                      its start (by readings it may be negative)
/// @param target        what `total` (or, for times, this period's count) is to reach; null where nothing is measured
/// @param fraction      0 to 1 of the way; for times, of this period
/// @param expected      the fraction of the way that a steady pace from the day of agreement to the due date would
///                      have come to by today, 0 to 1; null without a date, and for times
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

    /// The most spans that are shown: about a quarter of weeks, or a year of months.
    public static final int MAX_SPANS = 12;

    public GoalFigures {
        spans = List.copyOf(spans);
    }

    /// The figures of a goal. Of one that is not agreed yet, those that its proposed wording would have.
    ///
    /// @param today     the day in the couple's zone
    /// @param zone      the couple's zone, in which the day of the agreement counts
    /// @param weekStart the couple's first day of the week
    public static GoalFigures of(Goal goal, LocalDate today, ZoneId zone, DayOfWeek weekStart) {
        Plan plan = Plan.of(goal, today, zone);
        return switch (goal.wording().measure()) {
            case Measure.None() -> Counting.nothing(goal, plan);
            case Measure.Times times -> Counting.times(goal, times, plan, weekStart);
            case Measure.Quantity quantity -> Counting.quantity(goal, quantity, plan);
            case Measure.Milestones(var steps) -> Counting.milestones(goal, steps, plan);
        };
    }

    /// One week or month of a goal that is counted in times.
    ///
    /// @param from  its first day
    /// @param to    its last day
    /// @param count the sum of amounts that fall in it
    public record Span(LocalDate from, LocalDate to, BigDecimal count) {}

    /// How progress stands against the plan.
    ///
    /// A goal is done when its fraction is 1. Otherwise it is overdue after its due date, not started without any
    /// progress, behind if it has come less far than a steady pace would have, and else on track. For times, which
    /// start anew in every period, a steady pace is an even share of the period's days that are over; so the last
    /// one of three times a week is expected on its last day, not before.
    public enum Pace {
        NOT_STARTED,
        ON_TRACK,
        BEHIND,
        DONE,
        OVERDUE
    }
}
