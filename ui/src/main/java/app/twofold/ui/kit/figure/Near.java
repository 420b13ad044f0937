package app.twofold.ui.kit.figure;

import app.twofold.ui.kit.Owner;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;

/// A countdown as the distance between two halves.
public class Near extends Div {

    private static final int FURTHEST = 7;

    private final HtmlContainer left = half(Owner.A);
    private final HtmlContainer right = half(Owner.B);

    /// @param days  the distance; more than seven is drawn as seven
    /// @param label the same in words; empty where words beside it say so
    public Near(int days, String label) {
        addClassName("tf-near");
        getStyle().set("--days", String.valueOf(Math.clamp(days, 0, FURTHEST)));
        if (label.isEmpty()) {
            getElement().setAttribute("aria-hidden", "true");
        } else {
            getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        }
        add(left, right);
    }

    /// Says which halves are there; a missing one is dashed. Both are at first.
    public Near present(boolean leftHere, boolean rightHere) {
        left.setClassName("on", leftHere);
        right.setClassName("on", rightHere);
        return this;
    }

    private static HtmlContainer half(Owner owner) {
        HtmlContainer half = owner.on(new HtmlContainer("i"));
        half.addClassName("on");
        return half;
    }
}
