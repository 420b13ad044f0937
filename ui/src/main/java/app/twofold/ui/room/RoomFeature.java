package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.feature.Feature;
import app.twofold.ui.feature.Telling;
import app.twofold.ui.feature.Topic;
import app.twofold.ui.shell.RoomDoor;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The check-ins themselves, as other screens know them.
@Component
class RoomFeature implements Feature {

    @Override
    public List<Topic> topics() {
        return List.of(Topic.of(Subject.Kind.CHECKIN)
                .at(id -> RoomDoor.path(new CheckinId(id)))
                .with(new CheckinStory()));
    }

    @Override
    public Map<EntryKind, String> filters() {
        return Map.of(EntryKind.CHECKIN, t("history.kind.checkins"));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(
                new Telling<>(CheckinHappening.class, (happening, entry, _) -> CheckinTeller.tell(happening, entry)));
    }
}
