package app.twofold.domain.text;

/// Merges two edits of the same text by words.
public final class ThreeWayMerge {

    private ThreeWayMerge() {}

    /// Merges `mine` into `theirs`, both edits of `base`. What does not overlap merges; two
    /// insertions at the same
    /// place
    /// both stay, theirs first. No word that either side typed is missing from a [Merged.Clean] result.
    ///
    /// @param base   the text that both started from
    /// @param theirs the text as it stands
    /// @param mine   the text that comes in
    public static Merged merge(String base, String theirs, String mine) {
        throw new UnsupportedOperationException();
    }

    /// What a merge came to.
    public sealed interface Merged {

        record Clean(String text) implements Merged {}

        /// Both changed the same words in different ways.
        record Collided() implements Merged {}
    }
}
