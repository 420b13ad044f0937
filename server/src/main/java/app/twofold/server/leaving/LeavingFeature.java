package app.twofold.server.leaving;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.leaving.LeavingHappening;
import app.twofold.domain.leaving.LeavingRefusal;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.feature.Feature;
import app.twofold.server.feature.Refusing;
import app.twofold.server.feature.Telling;
import app.twofold.server.form.Form;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// How one leaves the space, and both open it again. What happens to it is the couple's.
public final class LeavingFeature implements Feature {

    @Override
    public List<List<? extends Form<? extends Command>>> commands() {
        return List.of(LeavingForms.COMMANDS);
    }

    @Override
    public List<List<? extends Form<? extends Event>>> events() {
        return List.of(LeavingForms.EVENTS);
    }

    @Override
    public List<Refusing<?>> refusals() {
        return List.of(new Refusing<>(LeavingRefusal.class, LeavingRefusals::of));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(
                Telling.of(LeavingHappening.class, LeavingHappeningJson::write, LeavingBook.WORDS, LeavingBook::tell));
    }

    @Override
    public Map<Subject.Kind, String> subjects() {
        return Map.of();
    }

    @Override
    public void writeState(ObjectNode json, CoupleState state) {
        LeavingStateJson.write(json, state.leaving());
    }
}
