package app.twofold.ui.kit;

import com.vaadin.flow.component.HtmlContainer;

/// A small half-disc of one partner, for legends and reactions. Decoration: words beside it say whose it is.
public class Half extends HtmlContainer {

    public Half(Owner owner) {
        super("i");
        addClassName("tf-half");
        owner.on(this);
        getElement().setAttribute("aria-hidden", "true");
    }

    /// Draws the outline only.
    public Half open() {
        addClassName("is-open");
        return this;
    }
}
