package app.twofold.ui.fault;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// Where an unknown address leads. Says the same for what does not exist and for what is not the reader's.
@ParentLayout(FocusLayout.class)
@AnonymousAllowed
class MissingView extends Apology implements HasErrorParameter<NotFoundException> {

    MissingView() {
        super(t("shell.missing.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(t("shell.missing.sub"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
