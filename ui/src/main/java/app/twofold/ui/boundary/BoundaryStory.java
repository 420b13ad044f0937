package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.ui.feature.Story;
import app.twofold.ui.kit.Viewer;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// How boundaries became what they are.
final class BoundaryStory implements Story {

    @Override
    public Stream<UUID> all(Viewer viewer) {
        return viewer.couple().boundaries().byId().keySet().stream().map(BoundaryId::value);
    }

    @Override
    public Optional<String> title(UUID id, Viewer viewer) {
        return boundary(id, viewer).map(boundary -> t("history.about.boundary", name(boundary)));
    }

    @Override
    public Optional<Standing> standing(UUID id, Viewer viewer) {
        return boundary(id, viewer)
                .map(boundary -> new Standing(
                        name(boundary),
                        t(boundary.isWithdrawn() ? "history.boundary.withdrawn" : "history.step.shared")));
    }

    private static Optional<Boundary> boundary(UUID id, Viewer viewer) {
        return viewer.couple().boundaries().find(new BoundaryId(id));
    }

    private static String name(Boundary boundary) {
        return boundary.standing().wording().title().value();
    }
}
