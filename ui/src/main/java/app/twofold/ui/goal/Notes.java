package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import app.twofold.ui.writing.LiveField;
import app.twofold.ui.writing.LiveTextEditing.Reading;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

/// Notes under a goal: one text, free to both.
final class Notes extends Section {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "notes";

    private final LiveText text;

    Notes(GoalDesk desk, Sight sight) {
        GoalId goal = sight.goal().id();
        TextArea area = Say.area("");
        area.setAriaLabel(t("goal.notes"));
        area.setPlaceholder(t(sight.couple().isSolo() ? "goal.notes.solo" : "goal.notes.both"));
        Say.keep(area, "goal/" + goal + "/" + NAME);
        LiveField field = new LiveField(
                        area,
                        () -> desk.goal(goal)
                                .map(now -> new Reading(
                                        now.notes().seq(), now.notes().text()))
                                .orElseThrow(),
                        sent -> desk.trySending(() -> new NoteGoal(goal, sent.base(), new Words(sent.text()))))
                .changedWords(t("goal.changed", sight.other()))
                .onFocus(in -> desk.writesIn(goal, in ? NAME : null));
        text = new LiveText(desk, goal, null, field);
        addClassName("notes");
        add(Type.section(t("goal.notes")), text);
    }

    void refresh(Sight sight) {
        text.refresh(sight);
    }

    /// @param editing the field that the other is in, null for none
    void shows(Sight sight, @Nullable String editing) {
        if (NAME.equals(editing)) {
            Owner owner = sight.otherPerson().map(sight::owner).orElse(Owner.US);
            text.field().writes(owner, t("goal.writes", sight.other()));
        } else {
            text.field().nobodyWrites();
        }
    }
}
