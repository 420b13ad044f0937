package app.twofold.ui.kit;

import com.vaadin.flow.component.html.Span;

/// The two partners side by side, closing to one disc.
public class Pair extends Span {

    /// @param label names both, for those who do not see them
    public Pair(String label, Avatar left, Avatar right) {
        addClassName("tf-pair");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        add(left, right);
    }

    /// Lets the half of somebody breathe who is here.
    public Pair here(Owner who) {
        addClassName(who == Owner.A ? "here-a" : "here-b");
        return this;
    }
}
