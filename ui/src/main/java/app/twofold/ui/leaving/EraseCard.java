package app.twofold.ui.leaving;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/// Says what erasing one's words means, and leads there.
final class EraseCard {

    private EraseCard() {}

    static Leaf of(Viewer viewer) {
        Anchor link = new Anchor(ErasingView.PATH, t("leaving.erase"));
        link.addClassNames("tf-btn", "lv-danger");
        Div actions = new Div(link);
        actions.addClassName("tf-actions");
        String other = viewer.other();
        return Leaf.section(
                        Type.heading2(t("leaving.erase")),
                        Type.sub(viewer.isSolo() ? t("leaving.erase.card.solo") : t("leaving.erase.card", other)),
                        actions)
                .flat();
    }
}
