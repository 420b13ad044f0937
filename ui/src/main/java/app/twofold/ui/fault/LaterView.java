package app.twofold.ui.fault;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.http.HttpStatus;

/// Where an address leads that was opened too often in a short time.
@ParentLayout(FocusLayout.class)
@AnonymousAllowed
class LaterView extends Apology implements HasErrorParameter<TooManyAttempts> {

    LaterView() {
        super(t("shell.limited.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<TooManyAttempts> parameter) {
        say(t("shell.limited"));
        return HttpStatus.TOO_MANY_REQUESTS.value();
    }
}
