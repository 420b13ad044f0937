package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import com.vaadin.flow.component.html.NativeButton;

/// Lets people who use a keyboard step over the navigation.
public class SkipLink extends NativeButton {

    public SkipLink() {
        super(t("shell.skip"));
        addClassName("tf-skip");
        getElement().setAttribute("type", "button").setAttribute("data-skip", true);
    }
}
