package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;
import org.apache.catalina.connector.ClientAbortException;

/// What an error comes to: a sentence on the screen, and if nobody has foreseen it one log entry with the reference
/// that the sentence names.
class CalmErrors implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof ClientAbortException) {
            // Nobody is there any more.
            return;
        }
        String words = Foreseen.words(event.getThrowable())
                .orElseGet(() -> t("shell.broken.toast", Reference.log(event.getThrowable())));
        if (UI.getCurrent() != null && VaadinSession.getCurrent().hasLock()) {
            Toast.show(words);
        }
    }
}
