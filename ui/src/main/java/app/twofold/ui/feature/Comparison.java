package app.twofold.ui.feature;

import app.twofold.domain.history.Version.Stated;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Differences.Pair;
import java.util.List;

/// How two versions of words are put beside each other.
///
/// @param of one of those that [Stated] permits
public record Comparison<S extends Stated>(Class<S> of, Comparer<S> comparer) {

    /// Pairs the texts and the terms of two versions.
    @FunctionalInterface
    public interface Comparer<S extends Stated> {

        List<Pair> pairs(S before, S after, Viewer viewer);
    }

    boolean compares(Stated before, Stated after) {
        return of.isInstance(before) && of.isInstance(after);
    }

    List<Pair> pairs(Stated before, Stated after, Viewer viewer) {
        return comparer.pairs(of.cast(before), of.cast(after), viewer);
    }
}
