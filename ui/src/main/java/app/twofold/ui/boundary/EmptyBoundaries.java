package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;

/// The list of boundaries before there is one.
final class EmptyBoundaries extends Div {

    private static final long serialVersionUID = 1L;

    EmptyBoundaries(Viewer viewer) {
        add(invitation(viewer), ideas());
    }

    private static Leaf invitation(Viewer viewer) {
        return Leaf.section(
                        new Mark(Mark.State.SHARED, viewer.self()).huge(),
                        Type.title(t("boundary.empty.title")),
                        Type.sub(viewer.isSolo() ? t("boundary.empty.solo") : t("boundary.empty.text")),
                        Layout.actions(Buttons.with(
                                Icon.PLUS, Buttons.primary(t("boundary.write"), _ -> NewBoundaryView.open("")))))
                .with("b-empty");
    }

    private static Section ideas() {
        Div ideas = new Div();
        ideas.addClassName("tf-pick");
        Stream.of(
                        t("boundary.idea.alone"),
                        t("boundary.idea.phone"),
                        t("boundary.idea.night"),
                        t("boundary.idea.family"))
                .forEach(idea -> {
                    NativeButton pick = new NativeButton(idea, _ -> NewBoundaryView.open(idea));
                    pick.getElement().setAttribute("type", "button");
                    ideas.add(pick);
                });
        Section section = new Section(Type.section(t("boundary.ideas")), ideas);
        section.addClassName("b-ideas");
        return section;
    }
}
