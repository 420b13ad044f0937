package app.twofold.ui.kit;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import com.vaadin.flow.component.html.Div;

/// A space by its name, with whom it is shared, and whether it rests.
public final class SpaceName extends Div {

    private static final long serialVersionUID = 1L;

    /// @param person who reads it
    public SpaceName(CoupleState space, PersonId person) {
        add(Type.label(space.name().value()), Type.meta2(whose(space, person)));
        if (space.leaving().isFrozen()) {
            add(Type.meta2(t("shell.resting")));
        }
    }

    private static String whose(CoupleState space, PersonId person) {
        return space.partnerOf(person)
                .map(other -> t("shell.spaces.with", Viewer.nameOf(other)))
                .orElseGet(() -> t("shell.spaces.alone"));
    }
}
