package app.twofold.server.phase;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.phase.PhaseHappening;
import app.twofold.domain.phase.PhaseRefusal;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.feature.Feature;
import app.twofold.server.feature.Refusing;
import app.twofold.server.feature.Telling;
import app.twofold.server.form.Form;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Where the two are.
public final class PhaseFeature implements Feature {

    @Override
    public List<List<? extends Form<? extends Command>>> commands() {
        return List.of(PhaseForms.COMMANDS);
    }

    @Override
    public List<List<? extends Form<? extends Event>>> events() {
        return List.of(PhaseForms.EVENTS);
    }

    @Override
    public List<Refusing<?>> refusals() {
        return List.of(new Refusing<>(PhaseRefusal.class, PhaseRefusals::of));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(Telling.of(PhaseHappening.class, PhaseHappeningJson::write, PhaseBook.WORDS, PhaseBook::tell));
    }

    @Override
    public Map<Subject.Kind, String> subjects() {
        return Map.of(Subject.Kind.PHASE, "phase");
    }

    @Override
    public void writeState(ObjectNode json, CoupleState state) {
        PhaseStateJson.write(json, state.phases());
    }
}
