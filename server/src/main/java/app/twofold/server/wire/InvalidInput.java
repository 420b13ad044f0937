package app.twofold.server.wire;

/// What came in cannot be read as what it says it is. Nothing has changed. The message names the field and never
/// holds what was in it.
public final class InvalidInput extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public InvalidInput(String code, String message) {
        super(message);
        this.code = code;
    }

    InvalidInput(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
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
