package app.twofold.ui.settings;

import app.twofold.ui.kit.Layout;
import com.vaadin.flow.component.html.Anchor;

/// What Quick exit does, and the ways to what somebody reads who doesn't feel safe.
final class SafetyPart extends Part {

    private static final long serialVersionUID = 1L;

    SafetyPart() {
        super("settings.safety");
        add(
                note("kit.exit.note"),
                Layout.actions(link("about", "settings.safety.read"), link("support", "settings.safety.lines")));
    }

    private Anchor link(String path, String words) {
        Anchor link = new Anchor(path, getTranslation(words));
        link.addClassName("tf-btn");
        return link;
    }
}
