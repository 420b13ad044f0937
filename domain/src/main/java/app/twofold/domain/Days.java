package app.twofold.domain;

import app.twofold.domain.InvalidValue.Fault;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days that the two may set: the years 2000 to 9999.
public final class Days {

    /// The first of them.
    public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final int MIN_YEAR = 2000;
    private static final int MAX_YEAR = 9999;

    private Days() {}

    /// @throws InvalidValue if the day is out of range
    public static void checked(LocalDate day) {
        if (day.getYear() < MIN_YEAR) {
            throw new InvalidValue(Fault.OUT_OF_RANGE, MIN_YEAR);
        }
        if (day.getYear() > MAX_YEAR) {
            throw new InvalidValue(Fault.OUT_OF_RANGE, MAX_YEAR);
        }
    }

    /// @throws InvalidValue if there is a day and it is out of range
    public static void checkedIfSet(@Nullable LocalDate day) {
        if (day != null) {
            checked(day);
        }
    }
}
