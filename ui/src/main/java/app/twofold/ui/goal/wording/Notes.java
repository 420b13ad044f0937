package app.twofold.ui.goal.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.writing.LiveField;
import app.twofold.ui.writing.SharedArea;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/// Notes under a goal: one text, free to both.
public final class Notes extends Section {

    private static final long serialVersionUID = 1L;
    static final String NAME = "notes";

    private final LiveText text;

    public Notes(Desk desk, SeenGoal sight) {
        GoalId goal = sight.goal().id();
        SharedArea area = new SharedArea();
        area.setAriaLabel(t("goal.notes"));
        area.setPlaceholder(t(sight.isSolo() ? "goal.notes.solo" : "goal.notes.both"));
        LiveField field = new LiveField(
                        area, new GoalText(desk, goal, null), desk.me(), NAME, "goal/" + goal + "/" + NAME)
                .changedWords(t("goal.changed", sight.other()))
                .onFocus(in -> desk.at(SeenGoal.path(goal), in ? NAME : null));
        text = new LiveText(desk, goal, null, field);
        addClassName("notes");
        add(Type.section(t("goal.notes")), text);
    }

    public void refresh(SeenGoal sight) {
        text.refresh(sight);
    }

    /// @param editing the field that the other is in, null for none
    public void shows(SeenGoal sight, @Nullable String editing) {
        if (NAME.equals(editing)) {
            Owner owner = sight.otherPerson().map(sight::owner).orElse(Owner.US);
            text.field().writes(owner, t("goal.writes", sight.other()));
        } else {
            text.field().nobodyWrites();
        }
    }
}
