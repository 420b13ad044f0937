package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/// The mark and the name of the app.
public final class Brand {

    private Brand() {}

    /// The mark alone.
    public static Span logo() {
        Span logo = new Span(new HtmlContainer("i"));
        logo.addClassName("tf-logo");
        logo.getElement().setAttribute("aria-hidden", "true");
        return logo;
    }

    /// Mark and name, leading to the first page.
    static Anchor link() {
        Anchor link = new Anchor("", logo(), new Span(t("shell.name")));
        link.addClassName("tf-brand");
        return link;
    }
}
