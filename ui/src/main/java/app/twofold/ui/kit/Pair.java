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

    /// Lets the absent one's half breathe while they are here.
    public Pair here(boolean here) {
        setClassName("is-here", here);
        return this;
    }
}
