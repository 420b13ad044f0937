package app.twofold.domain;

/// One line that names something: 1 to 200 characters (code points) after trimming, of which one at least can
/// be seen; no line break, no control character, no half of a character.
public record Title(String value) {

    public static final int MAX_LENGTH = 200;

    private static final Title UNSEEN = new Title("…");

    /// @throws InvalidValue if the text breaks a rule above
    public Title {
        value = Letters.line(value, MAX_LENGTH);
    }

    /// A title that was kept when titles of nothing but unseen characters still were: such a one reads "…".
    ///
    /// @throws InvalidValue if the text breaks another rule
    public static Title kept(String text) {
        return !text.isBlank() && Letters.isBlank(text) ? UNSEEN : new Title(text);
    }

    /// What somebody wrote as one line.
    ///
    /// @throws InvalidValue if it is longer than a title, or nothing in it can be seen
    public static Title ofSentence(Words sentence) {
        return new Title(sentence.value().strip().replaceAll("\\s+", " "));
    }

    @Override
    public String toString() {
        return value;
    }
}
