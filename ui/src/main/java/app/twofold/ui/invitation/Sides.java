package app.twofold.ui.invitation;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.Side;
import app.twofold.ui.kit.Half;
import app.twofold.ui.kit.Owner;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// Who stands at which side. Sides belong to persons, so there is nothing to choose.
final class Sides extends Div {

    private static final long serialVersionUID = 1L;

    /// @param partnerName empty while there is nobody beside
    Sides(Side own, String partnerName) {
        addClassName("tf-seg");
        add(side(Side.LEFT, own, partnerName), side(Side.RIGHT, own, partnerName));
    }

    private static Span side(Side side, Side own, String partnerName) {
        String other = partnerName.isEmpty() ? t("invitation.colour.side.free") : partnerName;
        String who = side == own ? t("invitation.colour.side.you") : other;
        String words = switch (side) {
            case LEFT -> t("invitation.colour.side.left", who);
            case RIGHT -> t("invitation.colour.side.right", who);
        };
        Half half = new Half(Owner.of(side));
        if (side != own && partnerName.isEmpty()) {
            half.open();
        }
        Span shown = new Span(half, new Span(words));
        shown.setClassName("on", side == own);
        return shown;
    }
}
