package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.ScheduleId;
import app.twofold.ui.feature.Story;
import app.twofold.ui.kit.Viewer;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// How times of check-ins became what they are.
final class ScheduleStory implements Story {

    @Override
    public Stream<UUID> all(Viewer viewer) {
        return viewer.couple().checkins().schedules().byId().keySet().stream().map(ScheduleId::value);
    }

    @Override
    public Optional<String> title(UUID id, Viewer viewer) {
        return viewer.couple()
                .checkins()
                .schedules()
                .find(new ScheduleId(id))
                .map(schedule ->
                        t("history.about.schedule", schedule.plan().name().value()));
    }
}
