package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.feature.Possession;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/// What a couple shared at one time, to read.
final class PastSpace extends Div {

    private static final long serialVersionUID = 1L;

    PastSpace(List<Possession> possessions) {
        addClassName("h-past");
        possessions.forEach(this::part);
        if (getComponentCount() == 0) {
            add(Type.sub(t("history.as-of.nothing")));
        }
    }

    private void part(Possession possession) {
        if (!possession.cards().isEmpty()) {
            Div grid = new Div();
            grid.addClassName("tf-two");
            possession.cards().forEach(grid::add);
            Section part = new Section(Type.section(possession.name()), grid);
            part.addClassName("h-part");
            add(part);
        }
    }
}
