package app.twofold.ui.goal.wording;

import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.goal.Goal.SecondText;
import app.twofold.domain.goal.GoalCommand.Pick;
import app.twofold.domain.goal.GoalCommand.PickText;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.text.LiveText.SecondVersion;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.writing.LiveField;
import app.twofold.ui.writing.SecondVersions;
import app.twofold.ui.writing.Version;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A live text of a goal, with the versions below it that wait for somebody to pick.
final class LiveText extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient GoalId goal;
    private final Edit.@Nullable TextField name;
    private final LiveField field;
    private final Div versions = new Div();
    private transient List<Object> shown = List.of();

    /// @param name which text of the wording; null for the notes
    LiveText(Desk desk, GoalId goal, Edit.@Nullable TextField name, LiveField field) {
        this.desk = desk;
        this.goal = goal;
        this.name = name;
        this.field = field;
        versions.getElement().setAttribute("aria-live", "polite");
        add(field, versions);
    }

    LiveField field() {
        return field;
    }

    void refresh(SeenGoal sight) {
        field.refresh();
        List<SecondVersion> seconds = seconds(sight);
        List<Object> next = seconds.isEmpty() ? List.of() : List.of(seconds, stands(sight));
        if (!next.equals(shown)) {
            shown = next;
            versions.removeAll();
            seconds.forEach(second -> versions.add(beside(sight, second)));
        }
    }

    private List<SecondVersion> seconds(SeenGoal sight) {
        if (name == null) {
            return List.copyOf(sight.goal().notes().seconds());
        }
        return sight.goal().seconds().stream()
                .filter(second -> second.field() == name)
                .map(SecondText::version)
                .toList();
    }

    private String stands(SeenGoal sight) {
        return name == null
                ? sight.goal().notes().text()
                : Texts.of(sight.goal().draft(), name);
    }

    private SecondVersions beside(SeenGoal sight, SecondVersion second) {
        PersonId by = second.by();
        PersonId other = sight.isMe(by) ? sight.otherPerson().orElse(by) : sight.me();
        return new SecondVersions(
                named(sight, other, stands(sight)),
                () -> pick(second, Pick.FIRST),
                named(sight, by, second.text()),
                () -> pick(second, Pick.SECOND));
    }

    private static Version named(SeenGoal sight, PersonId by, String text) {
        Owner owner = sight.owner(by);
        return new Version(owner, sight.name(by), text);
    }

    private void pick(SecondVersion second, Pick pick) {
        if (desk.send(new PickText(goal, name, second.seq(), pick))) {
            field.refresh();
            field.field().focus();
        }
    }
}
