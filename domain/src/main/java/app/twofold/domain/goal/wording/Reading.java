package app.twofold.domain.goal.wording;

import java.math.BigDecimal;

/// Where a number stands on a day: from -1,000,000,000 to 1,000,000,000, with at most two decimals.
public record Reading(BigDecimal value) implements EntryNumber {

    /// @throws app.twofold.domain.InvalidValue if the value is too large or too fine
    public Reading {
        value = Amount.checked(value);
    }

    public static Reading of(long value) {
        return new Reading(BigDecimal.valueOf(value));
    }
}
