package app.twofold.server.account;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;

/// A password in clear, for as short as possible: 10 to 200 characters of any kind. Never printed.
public record Password(String value) {

    public static final int MIN_LENGTH = 10;
    public static final int MAX_LENGTH = 200;

    /// @throws InvalidValue if it is too short or too long
    public Password {
        if (value.length() < MIN_LENGTH) {
            throw new InvalidValue(Fault.OUT_OF_RANGE, MIN_LENGTH);
        }
        if (value.length() > MAX_LENGTH) {
            throw new InvalidValue(Fault.TOO_LONG, MAX_LENGTH);
        }
    }

    @Override
    public String toString() {
        return "Password";
    }
}
