package app.twofold.server.wire;

import app.twofold.domain.InvalidValue;

/// What came in cannot be read as what it says it is. Nothing has changed. The message names the field and never
/// holds what was in it.
public final class InvalidInput extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public InvalidInput(Misread how, String message) {
        super(message);
        this.code = how.code();
    }

    InvalidInput(Misread how, String message, Throwable cause) {
        super(message, cause);
        this.code = how.code();
    }

    /// A value breaks a rule of its own type.
    public InvalidInput(InvalidValue value, String message) {
        super(message, value);
        this.code = Reason.codeOf(value.fault());
    }

    /// Stable, for programs, for example `field.missing`.
    public String code() {
        return code;
    }

    /// The message, which is always there.
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
