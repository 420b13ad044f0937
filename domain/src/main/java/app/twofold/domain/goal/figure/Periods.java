package app.twofold.domain.goal.figure;

import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.figure.GoalFigures.Span;
import app.twofold.domain.goal.wording.Measure.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// Weeks from the couple's first day of the week, or calendar months.
record Periods(Period period, DayOfWeek weekStart) {

    LocalDate first(LocalDate day) {
        return switch (period) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(weekStart));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /// The last day of the period that begins on the given day.
    LocalDate last(LocalDate first) {
        return switch (period) {
            case WEEK -> first.plusDays(6);
            case MONTH -> first.with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    /// How much of a count is due before today at a steady pace, in whole times: the share of the period's days
    /// that are over, from the day on which the goal began.
    int dueBefore(LocalDate today, LocalDate start, int count) {
        LocalDate first = first(today);
        LocalDate from = start.isAfter(first) ? start : first;
        long days = ChronoUnit.DAYS.between(first, last(first)) + 1;
        return (int) (count * ChronoUnit.DAYS.between(from, today) / days);
    }

    /// The period of today, then earlier ones back to the one in which the goal began.
    List<Span> spans(Goal goal, Plan plan) {
        LocalDate earliest = first(plan.start());
        return Stream.iterate(first(plan.today()), first -> first(first.minusDays(1)))
                .limit(GoalFigures.MAX_SPANS)
                .takeWhile(first -> !first.isBefore(earliest))
                .map(first -> new Span(first, last(first), Counting.sum(goal, first, last(first))))
                .toList();
    }
}
