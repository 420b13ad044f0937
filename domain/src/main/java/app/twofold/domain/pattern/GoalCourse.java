package app.twofold.domain.pattern;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Wordings.Agreed;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.None;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a goal that has a plan went along: towards a day, or in every week or month.
public sealed interface GoalCourse {

    GoalId goal();

    Title title();

    /// Towards a day. A steady pace leads from nothing on the day of the agreement to all of it on the due day.
    ///
    /// @param start  the day of the agreement
    /// @param target how much or how many steps it is in all, more than nothing
    /// @param unit   what is counted; null where it is steps
    /// @param steps  what there was by every day on which something came, oldest first; at least one
    record Way(
            GoalId goal,
            Title title,
            LocalDate start,
            LocalDate due,
            BigDecimal target,
            @Nullable Title unit,
            List<Step> steps)
            implements GoalCourse {

        public Way {
            steps = List.copyOf(steps);
        }

        /// The last day that it reaches to: the due day, or a later one on which something came.
        public LocalDate end() {
            LocalDate last = steps.getLast().on();
            return last.isAfter(due) ? last : due;
        }

        /// The most that there was on any day; readings may fall again.
        public BigDecimal most() {
            return steps.stream().map(Step::total).max(BigDecimal::compareTo).orElseThrow();
        }

        /// The first day: that of the agreement, or an earlier one for which something was noted.
        public LocalDate begin() {
            LocalDate first = steps.getFirst().on();
            return first.isBefore(start) ? first : start;
        }
    }

    /// So many times in every week or month.
    ///
    /// @param planned how often it is meant to be
    /// @param periods the weeks or months of the stretch in which the goal was agreed, oldest first; at least one
    record Often(GoalId goal, Title title, int planned, List<Tally> periods) implements GoalCourse {

        public Often {
            periods = List.copyOf(periods);
        }
    }

    /// @param total what there was by the end of the day; by readings how far from the start, negative before it
    record Step(LocalDate on, BigDecimal total) {}

    record Tally(Stretch during, BigDecimal count) {}

    /// The course of a goal; empty without a plan, without an agreement, or where nothing happened in the stretch.
    static Optional<GoalCourse> of(Goal goal, Stretch stretch, ZoneId zone, DayOfWeek weekStart) {
        Agreed agreed = goal.agreed();
        if (agreed == null || LocalDate.ofInstant(agreed.since(), zone).isAfter(stretch.last())) {
            return Optional.empty();
        }
        return switch (agreed.wording().measure()) {
            case None() -> Optional.empty();
            case Times times -> GoalCourses.often(goal, agreed, times, stretch, zone, weekStart);
            case Quantity quantity -> GoalCourses.way(goal, agreed, quantity, stretch, zone);
            case Milestones steps -> GoalCourses.way(goal, agreed, steps, stretch, zone);
        };
    }
}
