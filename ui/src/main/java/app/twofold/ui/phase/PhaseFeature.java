package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.Agenda;
import app.twofold.domain.phase.PhaseHappening;
import app.twofold.domain.phase.Proposal;
import app.twofold.domain.phase.Said;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.feature.Feature;
import app.twofold.ui.feature.Glance;
import app.twofold.ui.feature.Matter;
import app.twofold.ui.feature.Possession;
import app.twofold.ui.feature.Telling;
import app.twofold.ui.feature.Topic;
import app.twofold.ui.feature.Waiting;
import app.twofold.ui.feature.Waiting.Reason;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.PastCard;
import app.twofold.ui.words.PhaseWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where the two are, as other screens know it.
@Component
class PhaseFeature implements Feature {

    private static final String PATH = "phase";
    private static final Reason PROPOSED = new Reason("today.phase", "today.read-and-answer", State.SHARED);

    @Override
    public List<Topic> topics() {
        return List.of(Topic.of(Subject.Kind.PHASE).at(_ -> PATH).with(new PhaseStory()));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(new Telling<>(PhaseHappening.class, PhaseTeller::tell));
    }

    @Override
    public List<Possession> possessions(Viewer then) {
        List<Leaf> present = then.couple().phases().present().stream()
                .map(said -> card(said, then))
                .toList();
        return List.of(new Possession(t("history.phase.title.then"), present));
    }

    @Override
    public Stream<Waiting> waiting(Viewer viewer) {
        return Stream.ofNullable(viewer.couple().phases().proposal())
                .filter(open -> !viewer.isMe(open.by()) && !open.isDeclined())
                .map(open -> new Waiting(PROPOSED, PATH, words(open, viewer), open.at()));
    }

    @Override
    public Map<Agenda.Kind, Matter.Maker> matters() {
        return Map.of(Agenda.Kind.PHASE_PROPOSED, (_, viewer) -> proposed(viewer));
    }

    @Override
    public List<Glance> glances() {
        return List.of(WhereLink.GLANCE);
    }

    private static Matter proposed(Viewer viewer) {
        String title = Optional.ofNullable(viewer.couple().phases().proposal())
                .map(open -> words(open, viewer))
                .orElse("");
        return new Matter("open-matters", PATH, title, t("room.agenda.proposed"));
    }

    private static String words(Proposal open, Viewer viewer) {
        return PhaseWords.from(open.phase(), open.since(), viewer.dates());
    }

    private static Leaf card(Said said, Viewer then) {
        Set<PersonId> by = said.agreed() == null ? Set.of(said.by()) : Set.of(said.by(), said.agreed());
        return PastCard.of(PhaseWords.from(said.phase(), said.since(), then.dates()), then.name(by))
                .by(then.owner(by));
    }
}
