package app.twofold.domain.text;

import app.twofold.domain.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins a whole text that somebody hands in with what became of the text meanwhile, after the three-way merge of
/// `diff3` (Khanna, Kunal, Pierce: "A Formal Investigation of Diff3", 2007).
final class WholeText {

    /// Whose the two sides of a merge are.
    enum Hands {
        /// One person's: what is the same on both sides has come in twice, and is meant once.
        ONE,
        /// Two people's: what is the same was meant by each of them.
        TWO
    }

    private final List<String> base;
    private final Hands hands;
    private final Joiner joiner = new Joiner();
    private final EditBuilder edit = new EditBuilder();

    private WholeText(List<String> base, Hands hands) {
        this.base = base;
        this.hands = hands;
    }

    /// The change of the text as it stands that brings `mine` in; empty if the two collide, or are together longer than
    /// a text may be.
    ///
    /// @param base   the text that both started from
    /// @param theirs what became of it meanwhile
    static Optional<TextEdit> merged(String base, TextEdit theirs, String mine, Hands hands) {
        List<String> tokens = Tokens.of(base);
        return merged(tokens, WordChanges.of(tokens, theirs), mine, hands)
                .filter(edit -> Words.mayHold(edit.applied(theirs.applied(base))));
    }

    /// The same, where only the text that stands is known, not how it came to be.
    static Optional<TextEdit> merged(String base, String theirs, String mine, Hands hands) {
        List<String> tokens = Tokens.of(base);
        return merged(tokens, Change.byLines(tokens, Tokens.of(theirs)), mine, hands)
                .filter(edit -> Words.mayHold(edit.applied(theirs)));
    }

    private static Optional<TextEdit> merged(List<String> base, List<Change> theirs, String mine, Hands hands) {
        List<Change> changes = Change.byLines(base, Tokens.of(mine));
        return new WholeText(base, hands).joined(regions(base, theirs, changes));
    }

    private Optional<TextEdit> joined(List<Region> regions) {
        int at = 0;
        for (Region region : regions) {
            keep(base.subList(at, region.from()));
            Optional<List<String>> resolved = region.resolved(hands);
            if (resolved.isEmpty()) {
                return Optional.empty();
            }
            if (region.isTheirs()) {
                keep(resolved.get());
            } else {
                replace(region.theirs(), resolved.get());
            }
            at = region.to();
        }
        keep(base.subList(at, base.size()));
        return Optional.of(edit.build());
    }

    private void keep(List<String> tokens) {
        String text = joiner.add(tokens);
        int length = tokens.stream().mapToInt(String::length).sum();
        edit.add(text.substring(0, text.length() - length), false);
        edit.keep(length);
    }

    private void replace(List<String> theirs, List<String> resolved) {
        String old = String.join("", theirs);
        String written = joiner.add(resolved);
        if (old.equals(written)) {
            edit.keep(old.length());
            return;
        }
        Hunk hunk = Difference.of(old, written).hunk(0);
        edit.keep(hunk.from());
        edit.add(hunk.inserted(), false);
        edit.drop(hunk.removed());
        edit.keep(old.length() - hunk.to());
    }

    private static List<Region> regions(List<String> base, List<Change> theirs, List<Change> mine) {
        List<Region> regions = new ArrayList<>();
        int t = 0;
        int m = 0;
        while (t < theirs.size() || m < mine.size()) {
            boolean isMine = t == theirs.size() || (m < mine.size() && startsBefore(mine.get(m), theirs.get(t)));
            Change next = isMine ? mine.get(m++) : theirs.get(t++);
            if (!regions.isEmpty() && regions.getLast().overlaps(next)) {
                regions.getLast().add(next, isMine);
            } else {
                regions.add(new Region(base, next, isMine));
            }
        }
        return regions;
    }

    private static boolean startsBefore(Change one, Change other) {
        return one.from() != other.from() ? one.from() < other.from() : one.to() < other.to();
    }
}
