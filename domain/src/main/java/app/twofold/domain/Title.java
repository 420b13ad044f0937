package app.twofold.domain;

/// One line that names something: 1 to 200 characters (code points) after trimming, no line break, no control
/// character.
public record Title(String value) {

    public static final int MAX_LENGTH = 200;

    /// @throws InvalidValue if the text breaks a rule above
    public Title {
        value = TextRules.line(value, MAX_LENGTH);
    }

    @Override
    public String toString() {
        return value;
    }
}
