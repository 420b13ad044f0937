package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.Agenda;
import app.twofold.domain.phase.PhaseHappening;
import app.twofold.domain.phase.Proposal;
import app.twofold.domain.phase.Said;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting.Reason;
import app.twofold.ui.feature.Feature;
import app.twofold.ui.feature.Glance;
import app.twofold.ui.feature.Matter;
import app.twofold.ui.feature.Possession;
import app.twofold.ui.feature.Telling;
import app.twofold.ui.feature.Topic;
import app.twofold.ui.feature.Waiting.Look;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.PastCard;
import app.twofold.ui.words.PhaseWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Where the two are, as other screens know it.
@Component
class PhaseFeature implements Feature {

    private static final String PATH = "phase";
    private static final Look PROPOSED =
            Look.asked("today.phase", "today.read-and-answer", State.SHARED).named(PhaseFeature::proposal);

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
    public Map<Reason, Look> waiting() {
        return Map.of(Reason.PHASE_PROPOSED, PROPOSED);
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
        return new Matter("open-matters", PATH, proposal(viewer), t("room.agenda.proposed"));
    }

    private static String proposal(Viewer viewer) {
        return Optional.ofNullable(viewer.couple().phases().proposal())
                .map(open -> words(open, viewer))
                .orElse("");
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
