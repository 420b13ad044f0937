package app.twofold.domain.text;

import app.twofold.domain.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Merges two edits of the same text by words, after the three-way merge of `diff3` (Khanna, Kunal, Pierce: "A
/// Formal Investigation of Diff3", 2007).
public final class ThreeWayMerge {

    private ThreeWayMerge() {}

    /// Merges `mine` into `theirs`, both edits of `base`. What does not overlap merges; two insertions at the same
    /// place both stay, theirs first. No word that either side typed is missing from a [Merged.Clean] result; what
    /// both typed at one place is in it once. Total, and bounded in time.
    ///
    /// @param base   the text that both started from
    /// @param theirs the text as it stands
    /// @param mine   the text that comes in
    public static Merged merge(String base, String theirs, String mine) {
        if (theirs.equals(mine) || base.equals(mine)) {
            return new Merged.Clean(theirs);
        }
        if (base.equals(theirs)) {
            return new Merged.Clean(mine);
        }
        return byTokens(Tokens.of(base), Tokens.of(theirs), Tokens.of(mine))
                .filter(text -> text.codePointCount(0, text.length()) <= Words.MAX_LENGTH)
                .<Merged>map(Merged.Clean::new)
                .orElseGet(Merged.Collided::new);
    }

    private static Optional<String> byTokens(List<String> base, List<String> theirs, List<String> mine) {
        Joiner merged = new Joiner();
        int at = 0;
        for (Region region : regions(base, Change.between(base, theirs), Change.between(base, mine))) {
            Optional<List<String>> resolved = region.resolved();
            if (resolved.isEmpty()) {
                return Optional.empty();
            }
            merged.add(base.subList(at, region.from()));
            merged.add(resolved.get());
            at = region.to();
        }
        merged.add(base.subList(at, base.size()));
        return Optional.of(merged.text());
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

    /// What a merge came to.
    public sealed interface Merged {

        record Clean(String text) implements Merged {}

        /// Both changed the same words in different ways, or both texts together are longer than a text may be.
        record Collided() implements Merged {}
    }
}
