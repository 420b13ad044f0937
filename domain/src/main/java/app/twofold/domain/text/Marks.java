package app.twofold.domain.text;

import java.util.List;

/// A tally that looks like a word: `III` to which each of two adds an `I`.
final class Marks {

    private Marks() {}

    /// What becomes of words for which both put in the same.
    static List<String> of(List<String> before, List<String> after) {
        String old = String.join("", before);
        String grown = String.join("", after);
        int more = grown.length() - old.length();
        boolean isTally = more > 0
                && !old.isEmpty()
                && grown.codePoints().distinct().count() == 1
                && !Character.isDigit(grown.codePointAt(0));
        return isTally ? List.of(grown + grown.substring(0, more)) : after;
    }
}
