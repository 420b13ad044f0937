package app.twofold.server.goal;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.goal.GoalRefusal;
import app.twofold.domain.history.Version.Stated;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.book.Chapter;
import app.twofold.server.feature.Feature;
import app.twofold.server.feature.Listing;
import app.twofold.server.feature.Refusing;
import app.twofold.server.feature.Stating;
import app.twofold.server.feature.Telling;
import app.twofold.server.form.Form;
import java.util.List;
import java.util.Map;

/// Goals.
public final class GoalFeature implements Feature {

    @Override
    public List<List<? extends Form<? extends Command>>> commands() {
        return List.of(GoalForms.COMMANDS);
    }

    @Override
    public List<List<? extends Form<? extends Event>>> events() {
        return List.of(GoalForms.EVENTS);
    }

    @Override
    public List<Refusing<?>> refusals() {
        return List.of(new Refusing<>(GoalRefusal.class, GoalRefusals::of));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(new Telling<>(
                GoalHappening.class,
                GoalHappeningJson::write,
                GoalHappeningJson::writeBefore,
                GoalBook.WORDS,
                GoalBook::tell,
                GoalBook::tellBefore));
    }

    @Override
    public Map<Subject.Kind, String> subjects() {
        return Map.of(Subject.Kind.GOAL, "goal");
    }

    @Override
    public Map<EntryKind, String> entries() {
        return Map.of(EntryKind.GOAL, "goal");
    }

    @Override
    public List<Stating<?>> versions() {
        return List.of(new Stating<>(
                Stated.OfGoal.class,
                (json, stated) -> GoalWords.WORDING.write(json.putObject("goal"), stated.wording())));
    }

    @Override
    public List<Listing> lists(CoupleState state) {
        return List.of(Listing.of("goals", state.goals().byId().values().stream(), GoalStateJson::write));
    }

    @Override
    public List<Chapter> chapters(CoupleState state) {
        return List.of(GoalBook.chapter(state));
    }
}
