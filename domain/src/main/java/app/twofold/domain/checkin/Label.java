package app.twofold.domain.checkin;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Title;

/// What a number from 0 to 10 stands for ("trust"): one line of 1 to 40 characters (code points).
public record Label(String value) {

    public static final int MAX_LENGTH = 40;

    /// @throws InvalidValue if the text is empty, too long or no line
    public Label {
        value = new Title(value).value();
        if (value.codePointCount(0, value.length()) > MAX_LENGTH) {
            throw new InvalidValue(Fault.TOO_LONG, MAX_LENGTH);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
