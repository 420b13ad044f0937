package app.twofold.domain.pattern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// Days in a row.
///
/// @param last the last day, included; not before the first
public record Stretch(LocalDate first, LocalDate last) {

    /// @throws IllegalArgumentException if the last day is before the first
    public Stretch {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A stretch of days ends before it begins");
        }
    }

    public static Stretch of(YearMonth month) {
        return new Stretch(month.atDay(1), month.atEndOfMonth());
    }

    public static Stretch of(Year year) {
        return new Stretch(year.atDay(1), year.atDay(year.length()));
    }

    /// Every day of it, first to last.
    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Every week that has a day in it, whole, oldest first.
    public List<Stretch> weeks(DayOfWeek weekStart) {
        return Stream.iterate(first.with(TemporalAdjusters.previousOrSame(weekStart)), week -> week.plusWeeks(1))
                .takeWhile(week -> !week.isAfter(last))
                .map(week -> new Stretch(week, week.plusDays(6)))
                .toList();
    }

    /// Every month that has a day in it, whole, oldest first.
    public List<Stretch> months() {
        return Stream.iterate(first.withDayOfMonth(1), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(last))
                .map(month -> new Stretch(month, month.with(TemporalAdjusters.lastDayOfMonth())))
                .toList();
    }
}
