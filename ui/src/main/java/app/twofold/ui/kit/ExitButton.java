package app.twofold.ui.kit;

import static app.twofold.ui.words.Messages.t;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// Quick exit: ends the session and replaces the page. It works in the browser, without waiting for a screen.
public class ExitButton extends NativeButton {

    public ExitButton() {
        Span wide = new Span(t("kit.exit"));
        wide.addClassName("only-wide");
        Span narrow = new Span(t("kit.exit.short"));
        narrow.addClassName("only-phone");
        add(Icon.EXIT.small(), wide, narrow);
        addClassNames("tf-btn", "tf-exit", "has-icon");
        getElement().setAttribute("type", "button").setAttribute("data-exit", true);
    }
}
