package app.twofold.ui.fault;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.web.PassingFailure;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// Shown when a page could not be opened.
@ParentLayout(FocusLayout.class)
@AnonymousAllowed
class BrokenView extends Apology implements HasErrorParameter<Exception> {

    BrokenView() {
        super(t("shell.broken.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        say(Foreseen.words(parameter.getException())
                .orElseGet(() -> t("shell.broken.sub", Reference.log(parameter.getException()))));
        return PassingFailure.is(parameter.getException())
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
