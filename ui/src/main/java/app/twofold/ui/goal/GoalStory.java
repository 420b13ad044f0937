package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.Goal;
import app.twofold.ui.feature.Story;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Named;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// How goals became what they are.
final class GoalStory implements Story {

    @Override
    public Stream<UUID> all(Viewer viewer) {
        return viewer.couple().goals().byId().keySet().stream().map(GoalId::value);
    }

    @Override
    public Optional<String> title(UUID id, Viewer viewer) {
        return goal(id, viewer)
                .map(goal -> t("history.about.goal", goal.wording().title().value()));
    }

    @Override
    public Optional<Standing> standing(UUID id, Viewer viewer) {
        return goal(id, viewer)
                .map(goal -> new Standing(goal.wording().title().value(), Named.of("history.status", goal.status())));
    }

    private static Optional<Goal> goal(UUID id, Viewer viewer) {
        return viewer.couple().goals().find(new GoalId(id));
    }
}
