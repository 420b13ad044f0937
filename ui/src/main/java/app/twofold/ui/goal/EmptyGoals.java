package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.figure.Near;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;

/// The list of goals before there is one.
final class EmptyGoals extends Div {

    private static final long serialVersionUID = 1L;

    EmptyGoals(boolean solo) {
        add(invitation(solo), ideas());
    }

    private static Leaf invitation(boolean solo) {
        return Leaf.section(
                        new Near(2, "").present(false, false),
                        Type.title(t("goal.empty.title")),
                        Type.sub(t(solo ? "goal.empty.solo" : "goal.empty.text")),
                        Layout.actions(
                                Buttons.with(
                                        Icon.PLUS,
                                        Buttons.primary(
                                                t(solo ? "goal.begin" : "goal.propose"), _ -> NewGoalView.open(""))),
                                Buttons.quiet(t("goal.empty.draft"), _ -> NewGoalView.open(""))))
                .with("empty");
    }

    private static Section ideas() {
        Div ideas = new Div();
        ideas.addClassName("tf-pick");
        Stream.of("meal", "sleep", "ask", "apart")
                .map(key -> t("goal.idea." + key))
                .forEach(idea -> {
                    NativeButton pick = new NativeButton(idea, _ -> NewGoalView.open(idea));
                    pick.getElement().setAttribute("type", "button");
                    ideas.add(pick);
                });
        Section section = new Section(Type.section(t("goal.ideas")), ideas);
        section.addClassName("ideas");
        return section;
    }
}
