package app.twofold.ui.account;

import app.twofold.server.account.PrivateSide;
import app.twofold.server.alone.RecoveryCode;
import app.twofold.ui.alone.CodeShown;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.shell.FocusLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/// Offers a recovery code to whoever has just made an account, before they go on. Nobody has to take it now; in
/// Settings there is one at any time, after the password.
@Route(value = WayBackView.PATH, layout = FocusLayout.class)
@PermitAll
class WayBackView extends EntryPage implements BeforeEnterObserver {

    static final String PATH = "way-back";

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient PrivateSide own;
    private final Div offer = new Div();
    private final CodeShown shown = new CodeShown();

    WayBackView(Me me, PrivateSide own) {
        super("account.way-back.title");
        this.me = me;
        this.own = own;
        addHead("account.way-back.title", "account.way-back.sub");
        offer.addClassName("tf-stack");
        offer.add(
                Buttons.primary(getTranslation("account.way-back.show"), _ -> show()),
                Buttons.quiet(getTranslation("account.way-back.later"), _ -> goOn()));
        addForm(offer);
        addPart(shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!me.isNewcomer()) {
            event.forwardTo("");
        }
    }

    private void show() {
        Optional<RecoveryCode> code = me.isNewcomer() ? own.firstCode(me.signedIn()) : Optional.empty();
        code.ifPresentOrElse(this::show, this::goOn);
    }

    private void show(RecoveryCode code) {
        me.isAsked();
        offer.setVisible(false);
        tell("account.way-back.once");
        shown.show(code, getTranslation("account.way-back.go-on"), this::goOn);
    }

    private void goOn() {
        me.isAsked();
        UI.getCurrentOrThrow().navigate("");
    }
}
