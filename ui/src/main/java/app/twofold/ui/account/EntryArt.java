package app.twofold.ui.account;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;

/// The two halves beside the forms of signing in and up. Decoration only.
final class EntryArt extends Div {

    private static final long serialVersionUID = 1L;

    EntryArt() {
        addClassName("tf-entry-art");
        getElement().setAttribute("aria-hidden", "true");
        Div near = new Div(half("by-a"), half("by-b"));
        near.addClassName("tf-near");
        add(near);
    }

    private static HtmlContainer half(String owner) {
        HtmlContainer half = new HtmlContainer("i");
        half.addClassNames(owner, "on");
        return half;
    }
}
