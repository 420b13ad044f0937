package app.twofold.ui.fault;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.Unforeseen;
import app.twofold.ui.kit.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What an error comes to: a sentence on the screen, and if nobody has foreseen it one log entry with the reference
/// that the sentence names.
class CalmErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CalmErrors.class);

    @Override
    public void error(ErrorEvent event) {
        if (Unforeseen.isSomebodyGone(event.getThrowable())) {
            return;
        }
        if (OddMessages.isOne(event.getThrowable())) {
            Unforeseen.odd(LOG, "A screen sent what none sends", event.getThrowable());
            return;
        }
        String words = Foreseen.words(event.getThrowable())
                .orElseGet(() -> t("shell.broken.toast", Reference.log(event.getThrowable())));
        if (UI.getCurrent() != null && VaadinSession.getCurrent().hasLock()) {
            Toast.show(words);
        }
    }
}
