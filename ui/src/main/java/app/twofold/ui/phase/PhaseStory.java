package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.phase.Phases;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.feature.Story;
import app.twofold.ui.kit.Viewer;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Where the two were, one story for all of it.
final class PhaseStory implements Story {

    @Override
    public Stream<UUID> all(Viewer viewer) {
        return Stream.of(Subject.PHASE.id())
                .filter(_ -> !viewer.couple().phases().equals(Phases.NONE));
    }

    @Override
    public Optional<String> title(UUID id, Viewer viewer) {
        return all(viewer).filter(id::equals).findFirst().map(_ -> t("history.phase.title"));
    }

    /// It has no name of theirs.
    @Override
    public String heading(Subject subject) {
        return t("history.phase.title");
    }
}
