package app.twofold.domain.pattern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How far back one looks.
public enum Reach {
    /// This week and the eleven before it.
    TWELVE_WEEKS,
    /// This month and the eleven before it.
    YEAR,
    /// From the day on which the couple began here, or from the earliest that they noted something for.
    EVERYTHING;

    private static final int WEEKS = 12;
    private static final int MONTHS = 12;

    /// The days that it covers, up to today.
    ///
    /// @param beginning the first day of everything
    public Stretch until(LocalDate today, DayOfWeek weekStart, LocalDate beginning) {
        LocalDate first = switch (this) {
            case TWELVE_WEEKS ->
                today.with(TemporalAdjusters.previousOrSame(weekStart)).minusWeeks(WEEKS - 1L);
            case YEAR -> today.withDayOfMonth(1).minusMonths(MONTHS - 1L);
            case EVERYTHING -> beginning.isAfter(today) ? today : beginning;
        };
        return new Stretch(first, today);
    }
}
