package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleHappening;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.feature.Feature;
import app.twofold.ui.feature.Telling;
import app.twofold.ui.feature.Topic;
import app.twofold.ui.feature.Waiting;
import app.twofold.ui.feature.Waiting.Reason;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The couple itself, with a past that one of the two offers out of an archive.
@Component
class CoupleFeature implements Feature {

    private static final Reason PAST = new Reason("today.past", "today.look", State.SHARED);

    @Override
    public List<Topic> topics() {
        return List.of(Topic.of(Subject.Kind.COUPLE));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(new Telling<>(CoupleHappening.class, CoupleTeller::tell));
    }

    @Override
    public Stream<Waiting> waiting(Viewer viewer) {
        return Stream.ofNullable(viewer.couple().archive())
                .filter(archive -> !archive.isAgreed() && !viewer.isMe(archive.by()))
                .map(archive -> new Waiting(PAST, OfferedView.PATH, t("today.past.title"), archive.at()));
    }
}
