package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.history.SubjectHistory;
import app.twofold.ui.feature.Features;
import app.twofold.ui.feature.Story;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// How check-ins went, the latest first.
final class CheckinStory implements Story {

    @Override
    public Stream<UUID> all(Viewer viewer) {
        List<Session> held =
                new ArrayList<>(viewer.couple().checkins().sessions().byId().values());
        return held.reversed().stream().map(Session::id).map(CheckinId::value);
    }

    @Override
    public Optional<String> title(UUID id, Viewer viewer) {
        return viewer.couple()
                .checkins()
                .sessions()
                .find(new CheckinId(id))
                .map(session -> t(
                        "history.about.checkin",
                        session.template().name().value(),
                        viewer.dates().date(session.openedAt())));
    }

    @Override
    public String name() {
        return t("history.story.checkin");
    }

    @Override
    public String sub() {
        return t("history.story.checkin.sub");
    }

    @Override
    public Optional<Component> course(SubjectHistory history, Viewer viewer, Features features) {
        return history.course().isEmpty()
                ? Optional.empty()
                : Optional.of(new CourseList(history.course(), viewer, features));
    }
}
