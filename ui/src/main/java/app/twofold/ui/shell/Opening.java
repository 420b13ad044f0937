package app.twofold.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;

/// A page that opens: a new one at its top, with the focus on its heading; one that somebody comes back to where they
/// were. A page that the browser loads is the browser's.
public final class Opening {

    private Opening() {}

    public static void of(HasElement main, BeforeEnterEvent event) {
        if (event.getTrigger() != NavigationTrigger.PAGE_LOAD) {
            main.getElement()
                    .executeJs("window.twofoldOpened?.(this, $0)", event.getTrigger() == NavigationTrigger.HISTORY);
        }
    }
}
