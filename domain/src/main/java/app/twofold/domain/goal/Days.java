package app.twofold.domain.goal;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days that a goal may speak of: the years 2000 to 9999.
final class Days {

    private static final int MIN_YEAR = 2000;
    private static final int MAX_YEAR = 9999;

    private Days() {}

    static void checked(LocalDate day) {
        if (day.getYear() < MIN_YEAR) {
            throw new InvalidValue(Fault.OUT_OF_RANGE, MIN_YEAR);
        }
        if (day.getYear() > MAX_YEAR) {
            throw new InvalidValue(Fault.OUT_OF_RANGE, MAX_YEAR);
        }
    }

    static void checkedIfSet(@Nullable LocalDate day) {
        if (day != null) {
            checked(day);
        }
    }
}
