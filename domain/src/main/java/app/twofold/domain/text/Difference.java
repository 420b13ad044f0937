package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.List;

/// What two texts do not have in common at their ends.
///
/// @param head how many characters both begin with
/// @param tail how many of the rest both end with
record Difference(String before, String after, int head, int tail) {

    static Difference of(String before, String after) {
        int limit = Math.min(before.length(), after.length());
        int head = 0;
        while (head < limit && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        if (Splice.splits(before, head) || Splice.splits(after, head)) {
            head--;
        }
        int tail = 0;
        while (tail < limit - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        if (Splice.splits(before, before.length() - tail) || Splice.splits(after, after.length() - tail)) {
            tail--;
        }
        return new Difference(before, after, head, tail);
    }

    /// The difference as a change of a longer text in which `before` stands at this place.
    Hunk hunk(int place) {
        return new Hunk(
                place + head,
                before.substring(head, before.length() - tail),
                after.substring(head, after.length() - tail),
                false);
    }

    /// The same change, with the last letter of each word that it lengthens.
    ///
    /// @param text what it changes
    static TextEdit withLetters(TextEdit edit, String text) {
        List<Hunk> hunks = new ArrayList<>(edit.hunks().size());
        int free = 0;
        for (Hunk h : edit.hunks()) {
            Hunk longer = lengthensWord(h, text) ? withLetter(h, text) : h;
            hunks.add(longer.from() >= free ? longer : h);
            free = h.to() + 1;
        }
        return new TextEdit(hunks);
    }

    private static Hunk withLetter(Hunk h, String text) {
        int start = text.offsetByCodePoints(h.from(), -1);
        String letter = text.substring(start, h.from());
        return new Hunk(start, letter, letter + h.inserted(), false);
    }

    private static boolean lengthensWord(Hunk h, String text) {
        return h.removed().isEmpty()
                && h.from() > 0
                && !h.continues()
                && isLetter(text.codePointBefore(h.from()))
                && isLetter(h.inserted().codePointAt(0));
    }

    /// What words are made of: letters, marks and digits.
    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
