package app.twofold.domain.text;

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
        int start = lengthensWord() ? before.offsetByCodePoints(head, -1) : head;
        return new Hunk(
                place + start,
                before.substring(start, before.length() - tail),
                after.substring(start, after.length() - tail),
                false);
    }

    private boolean lengthensWord() {
        return head > 0
                && head + tail == before.length()
                && isLetter(before.codePointBefore(head))
                && isLetter(after.codePointAt(head));
    }

    /// What words are made of: letters, marks and digits.
    private static boolean isLetter(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }
}
