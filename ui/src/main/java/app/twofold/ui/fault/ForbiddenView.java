package app.twofold.ui.fault;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// Where an address leads that is not the reader's: the same words as for one that does not exist.
@ParentLayout(FocusLayout.class)
@AnonymousAllowed
class ForbiddenView extends Apology implements HasErrorParameter<AccessDeniedException> {

    ForbiddenView() {
        super(t("shell.missing.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(t("shell.missing.sub"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
