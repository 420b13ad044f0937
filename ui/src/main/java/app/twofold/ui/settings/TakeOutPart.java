package app.twofold.ui.settings;

import com.vaadin.flow.component.html.Anchor;

/// The way to take out what one may see.
final class TakeOutPart extends Part {

    private static final long serialVersionUID = 1L;

    TakeOutPart() {
        super("settings.take-out");
        Anchor link = new Anchor("settings/take-out", getTranslation("settings.take-out.open"));
        link.addClassName("tf-btn");
        add(note("settings.take-out.text"), link);
    }
}
