package app.twofold.ui.alone;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.account.PrivateSide;
import app.twofold.ui.kit.Banner;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/// Says where what is one's own is locked, and leads to opening it. Nothing where it is open.
public final class LockedNotice extends Div {

    private static final long serialVersionUID = 1L;

    public LockedNotice(PrivateSide own, Me me) {
        addClassName("sign-in-notice");
        boolean isLocked = me.ifSignedIn().filter(own::isLocked).isPresent();
        setVisible(isLocked);
        if (isLocked) {
            Anchor open = new Anchor(UnlockView.PATH, t("alone.open"));
            open.addClassName("tf-btn");
            add(new Banner(t("alone.notice"), open));
        }
    }
}
