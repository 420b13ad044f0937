package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleHappening;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting.Reason;
import app.twofold.ui.feature.Feature;
import app.twofold.ui.feature.Telling;
import app.twofold.ui.feature.Topic;
import app.twofold.ui.feature.Waiting.Look;
import app.twofold.ui.kit.Mark.State;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The couple itself, with a past that one of the two offers out of an archive.
@Component
class CoupleFeature implements Feature {

    private static final Look PAST = Look.asked("today.past", "today.look", State.SHARED)
            .named(_ -> t("today.past.title"))
            .at(OfferedView.PATH);

    @Override
    public List<Topic> topics() {
        return List.of(Topic.of(Subject.Kind.COUPLE));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(new Telling<>(CoupleHappening.class, CoupleTeller::tell));
    }

    @Override
    public Map<Reason, Look> waiting() {
        return Map.of(Reason.ARCHIVE_OFFERED, PAST);
    }
}
