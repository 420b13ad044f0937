package app.twofold.ui.feature;

import app.twofold.domain.timeline.Subject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// One kind of subject of the history: where it has its screen, and how it became what it is.
///
/// @param path  the route of one of them as it is today, without a leading slash; empty where it has none
/// @param story empty where that is one entry
public record Topic(Subject.Kind kind, Function<UUID, Optional<String>> path, Optional<Story> story) {

    /// A kind that has no screen of its own.
    public static Topic of(Subject.Kind kind) {
        return new Topic(kind, _ -> Optional.empty(), Optional.empty());
    }

    /// With a screen.
    public Topic at(Function<UUID, String> route) {
        return new Topic(kind, route.andThen(Optional::of), story);
    }

    /// With more to look back on than one entry.
    public Topic with(Story other) {
        return new Topic(kind, path, Optional.of(other));
    }
}
