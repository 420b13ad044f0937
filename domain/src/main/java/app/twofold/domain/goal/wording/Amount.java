package app.twofold.domain.goal.wording;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import java.math.BigDecimal;

/// How much one progress entry adds: more than 0, at most 1,000,000,000, with at most two decimals.
public record Amount(BigDecimal value) implements EntryNumber {

    public static final BigDecimal MAX = BigDecimal.valueOf(1_000_000_000L);
    public static final int MAX_DECIMALS = 2;

    /// @throws InvalidValue if the value is not positive, too large or too fine
    public Amount {
        if (value.signum() <= 0) {
            throw new InvalidValue(Fault.NOT_POSITIVE);
        }
        value = checked(value);
    }

    public static Amount of(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    /// The number without trailing zeros, if its size and its decimals are acceptable; its sign is free.
    static BigDecimal checked(BigDecimal value) {
        // Bounds come before any arithmetic that an exponent such as 1e999999999 would make endless.
        if ((long) value.precision() - value.scale() > MAX.precision() || value.scale() > 1_000) {
            throw new InvalidValue(value.scale() > 0 ? Fault.TOO_MANY_DECIMALS : Fault.TOO_LARGE, MAX.longValue());
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > MAX_DECIMALS) {
            throw new InvalidValue(Fault.TOO_MANY_DECIMALS, MAX_DECIMALS);
        }
        if (plain.abs().compareTo(MAX) > 0) {
            throw new InvalidValue(Fault.TOO_LARGE, MAX.longValue());
        }
        return plain(value);
    }

    /// The number without trailing zeros, and without an exponent.
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
