package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.kit.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;

/// What an unexpected error comes to: one log entry, and a sentence with its reference on the screen. Whoever tries
/// too often is told so.
class CalmErrors implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        String words = event.getThrowable() instanceof TooManyAttempts
                ? t("shell.too-often.sub")
                : t("shell.broken.toast", Reference.log(event.getThrowable()));
        if (UI.getCurrent() != null && VaadinSession.getCurrent().hasLock()) {
            Toast.show(words);
        }
    }
}
