package app.twofold.domain.text;

import app.twofold.domain.text.WholeText.Hands;

/// Merges two edits of the same text by lines and words.
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
        return WholeText.merged(base, theirs, mine, Hands.ONE)
                .<Merged>map(edit -> new Merged.Clean(edit.applied(theirs)))
                .orElseGet(Merged.Collided::new);
    }

    /// What a merge came to.
    public sealed interface Merged {

        record Clean(String text) implements Merged {}

        /// Both changed the same words in different ways, or both texts together are longer than a text may be.
        record Collided() implements Merged {}
    }
}
