package app.twofold.domain.text;

import java.util.Optional;

/// What an edit of a text that both may write in comes to.
public sealed interface Edited {

    /// Everything in the edit is in the text already.
    record Unchanged() implements Edited {}

    /// @param text the whole text with the edit in it
    record Merged(String text) implements Edited {}

    /// The edit's words collide with the text as it stands: it is to be kept beside it.
    record Diverged() implements Edited {}

    /// @param base    what the editor had read; empty if that is not known any more
    /// @param current the text as it stands
    /// @param text    the whole text as the editor wants it
    static Edited of(Optional<String> base, String current, String text) {
        if (text.equals(current)) {
            return new Unchanged();
        }
        if (base.isEmpty()) {
            return new Diverged();
        }
        return switch (ThreeWayMerge.merge(base.get(), current, text)) {
            case ThreeWayMerge.Merged.Collided() -> new Diverged();
            case ThreeWayMerge.Merged.Clean(var merged) ->
                merged.equals(current) ? new Unchanged() : new Merged(merged);
        };
    }
}
