package app.twofold.domain;

/// What a person wrote: up to 4,000 characters (code points), kept as written. Line ends are LF; tabs are
/// allowed, other control characters and halves of characters are not. May be empty.
public record Words(String value) {

    public static final int MAX_LENGTH = 4_000;
    public static final Words NONE = new Words("");

    /// @throws InvalidValue if the text breaks a rule above
    public Words {
        value = Letters.lines(value, MAX_LENGTH);
    }

    /// Whether a text is short enough to be words.
    public static boolean mayHold(String text) {
        return text.length() <= MAX_LENGTH || text.codePointCount(0, text.length()) <= MAX_LENGTH;
    }

    /// Whether there is nothing to see.
    public boolean isBlank() {
        return Letters.isBlank(value);
    }

    /// The same words, refused if there are none.
    ///
    /// @throws InvalidValue with [InvalidValue.Fault#EMPTY] if there is nothing to see
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
