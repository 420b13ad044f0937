package app.twofold.ui.settings;

import app.twofold.domain.couple.CoupleState;
import com.vaadin.flow.component.html.Anchor;

/// The way to leave, or, of a space that rests, to what is left of it.
final class LeavingPart extends Part {

    private static final long serialVersionUID = 1L;

    LeavingPart(CoupleState space) {
        super("settings.leaving");
        boolean rests = space.leaving().isFrozen();
        Anchor link = new Anchor(
                rests ? "resting" : "settings/leaving",
                getTranslation(rests ? "settings.leaving.resting" : "settings.leaving.open"));
        link.addClassName("tf-btn");
        add(note(rests ? "settings.leaving.rests" : "settings.leaving.text"), link);
    }
}
