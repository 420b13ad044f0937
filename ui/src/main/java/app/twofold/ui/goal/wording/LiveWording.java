package app.twofold.ui.goal.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.goal.form.FrameForm;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Named;
import app.twofold.ui.writing.LiveField;
import app.twofold.ui.writing.SharedArea;
import app.twofold.ui.writing.SharedLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of a goal, to write: by both, at the same time.
public final class LiveWording extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient GoalId goal;
    private final transient Map<TextField, LiveText> texts = new EnumMap<>(TextField.class);
    private final FrameForm frame;

    public LiveWording(Desk desk, SeenGoal sight) {
        this.desk = desk;
        goal = sight.goal().id();
        frame = new FrameForm("goal/" + goal, sight.couple().weekStart(), sight.dates(), this::edit);
        addClassName("gd");
        add(text(sight, TextField.TITLE, new SharedLine()));
        add(text(sight, TextField.WHY, new SharedArea()), helper(sight));
        add(part(t("goal.measure"), frame.measure()));
        add(part(
                t("goal.plan"),
                Layout.stack(12, live(sight, TextField.WHEN, line()), live(sight, TextField.THEN, line()))));
        add(text(sight, TextField.FIRST_STEP, new SharedLine()));
        add(part(t("goal.frame"), frame));
        refresh(sight);
    }

    /// Takes up what has changed, without touching what is being typed.
    public void refresh(SeenGoal sight) {
        texts.forEach((field, text) -> text.refresh(sight));
        frame.show(sight.goal().draft());
    }

    /// Shows which field the other is writing in.
    ///
    /// @param editing the field's name, null for none
    public void shows(SeenGoal sight, @Nullable String editing) {
        texts.forEach((field, text) -> {
            if (name(field).equals(editing)) {
                text.field().writes(owner(sight), t("goal.writes", sight.other()));
            } else {
                text.field().nobodyWrites();
            }
        });
    }

    public void focus() {
        texts.values().iterator().next().field().field().focus();
    }

    private static Owner owner(SeenGoal sight) {
        return sight.otherPerson().map(sight::owner).orElse(Owner.US);
    }

    private Section text(SeenGoal sight, TextField field, TextFieldBase<?, String> input) {
        return part(Named.of("goal.field", field), live(sight, field, input));
    }

    private LiveText live(SeenGoal sight, TextField field, TextFieldBase<?, String> input) {
        input.setAriaLabel(Named.of("goal.field", field));
        if (field == TextField.WHEN || field == TextField.THEN) {
            input.setLabel(Named.of("goal.field", field));
        }
        String name = name(field);
        LiveField live = new LiveField(
                        input, new GoalText(desk, goal, field), desk.me(), name, "goal/" + goal + "/" + name)
                .changedWords(t("goal.changed", sight.other()))
                .onFocus(in -> desk.at(SeenGoal.path(goal), in ? name : null));
        LiveText text = new LiveText(desk, goal, field, live);
        texts.put(field, text);
        return text;
    }

    private void edit(Edit edit) {
        if (desk.send(new EditGoal(goal, desk.state().seq(), edit))) {
            frame.saved();
        }
    }

    private static Component helper(SeenGoal sight) {
        return Type.meta2(t(sight.isSolo() ? "goal.write.solo" : "goal.write.both"));
    }

    /// One line at first, growing with the text.
    private static SharedArea line() {
        SharedArea area = new SharedArea();
        area.setMinRows(1);
        return area;
    }

    /// What a field is called on its page.
    static String name(TextField field) {
        return switch (field) {
            case TITLE -> "title";
            case WHY -> "why";
            case FIRST_STEP -> "firstStep";
            case WHEN -> "if";
            case THEN -> "then";
        };
    }

    private static Section part(String heading, Component... content) {
        Section section = new Section(Type.section(heading));
        section.add(content);
        return section;
    }
}
