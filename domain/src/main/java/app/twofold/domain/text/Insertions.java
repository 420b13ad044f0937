package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Brings two insertions at one place together: theirs first, and what both have in common once. So a text that
/// comes in again with words that are merged already does not double them.
final class Insertions {

    private Insertions() {}

    static List<String> combine(List<String> theirs, List<String> mine) {
        if (holdsAtAnEnd(theirs, mine)) {
            return theirs;
        }
        if (holdsAtAnEnd(mine, theirs)) {
            return mine;
        }
        int head = commonHead(theirs, mine);
        int tail = commonTail(theirs, mine, head);
        List<String> combined = new ArrayList<>(theirs.subList(0, theirs.size() - tail));
        combined.addAll(mine.subList(head, mine.size()));
        return combined;
    }

    /// Two insertions of two people: both whole, theirs first unless one of them has to go in front to stay on its
    /// line.
    ///
    /// @param isLine whether the place is an empty line, so that each is a line of its own
    static List<String> bothOf(List<String> theirs, List<String> mine, boolean isLine) {
        boolean mineFirst = rank(mine) < rank(theirs);
        List<String> first = mineFirst ? mine : theirs;
        List<String> second = mineFirst ? theirs : mine;
        List<String> both = new ArrayList<>(first);
        boolean sentences = first.size() > 1 || second.size() > 1;
        if (isLine
                && sentences
                && !first.getLast().equals("\n")
                && !second.getFirst().equals("\n")) {
            both.add("\n");
        } else if (Tokens.isWord(first.getLast()) && Tokens.isWord(second.getFirst())) {
            both.add(" ");
        }
        both.addAll(second);
        return both;
    }

    /// As [Carrying] ranks what two put in at one place.
    private static int rank(List<String> tokens) {
        if (tokens.getLast().equals("\n")) {
            return 1;
        }
        return tokens.getFirst().equals("\n") ? 3 : 2;
    }

    /// Whether the longer one starts or ends with the shorter one.
    static boolean holdsAtAnEnd(List<String> longer, List<String> shorter) {
        return Collections.indexOfSubList(longer, shorter) == 0
                || (longer.size() >= shorter.size()
                        && longer.subList(longer.size() - shorter.size(), longer.size())
                                .equals(shorter));
    }

    /// How many tokens both start with, up to the last word among them; white space alone is nothing in common.
    private static int commonHead(List<String> one, List<String> other) {
        int words = 0;
        int limit = Math.min(one.size(), other.size());
        for (int i = 0; i < limit && one.get(i).equals(other.get(i)); i++) {
            if (Tokens.saysSomething(one.get(i))) {
                words = i + 1;
            }
        }
        return words;
    }

    private static int commonTail(List<String> one, List<String> other, int head) {
        return Math.min(commonHead(one.reversed(), other.reversed()), Math.min(one.size(), other.size()) - head);
    }
}
