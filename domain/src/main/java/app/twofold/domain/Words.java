package app.twofold.domain;

/// What a person wrote: up to 4,000 characters (code points), kept as written. Line ends are LF; tabs are
/// allowed, other control characters are not. May be empty.
public record Words(String value) {

    public static final int MAX_LENGTH = 4_000;
    public static final Words NONE = new Words("");

    /// @throws InvalidValue if the text breaks a rule above
    public Words {
        value = TextRules.lines(value, MAX_LENGTH);
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    /// The same words, refused if there are none.
    ///
    /// @throws InvalidValue with [InvalidValue.Fault#EMPTY] if there is nothing but white space
    public Words required() {
        if (isBlank()) {
            throw new InvalidValue(InvalidValue.Fault.EMPTY);
        }
        return this;
    }

    @Override
    public String toString() {
        return value;
    }
}
