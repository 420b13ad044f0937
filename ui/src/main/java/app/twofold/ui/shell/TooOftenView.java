package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.limit.TooManyAttempts;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Shown to somebody who has opened what is limited too often in a short time.
@ParentLayout(FocusLayout.class)
@AnonymousAllowed
class TooOftenView extends Apology implements HasErrorParameter<TooManyAttempts> {

    private static final int TOO_MANY_REQUESTS = 429;

    TooOftenView() {
        super(t("shell.too-often.title"));
        say(t("shell.too-often.sub"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<TooManyAttempts> parameter) {
        return TOO_MANY_REQUESTS;
    }
}
