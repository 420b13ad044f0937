package app.twofold.ui.account;

import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// What somebody reads who has deleted their account.
@Route(value = "gone", layout = FocusLayout.class)
@AnonymousAllowed
class GoneView extends EntryPage {

    private static final long serialVersionUID = 1L;

    GoneView() {
        super("account.gone.page");
        addHead("account.gone.title", "account.gone.sub");
        addPart(line("account.gone.history"));
    }
}
