package app.twofold.ui.today;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.account.PasswordResets;
import app.twofold.ui.kit.Banner;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;

/// Tells somebody that their password was set anew by whoever runs this copy, until they say that they have seen it.
final class ResetNotice extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PasswordResets resets;
    private final transient Me me;

    ResetNotice(PasswordResets resets, Me me) {
        this.resets = resets;
        this.me = me;
        addClassName("sign-in-notice");
        setVisible(false);
        me.ifSignedIn().flatMap(resets::of).ifPresent(this::show);
    }

    private void show(Instant at) {
        Button seen = new Button(t("today.failed-sign-ins.seen"), _ -> putAway());
        seen.addClassName("tf-btn");
        add(new Banner(t("today.password-reset", me.dates().date(at), me.dates().time(at)), seen));
        setVisible(true);
    }

    private void putAway() {
        resets.seen(me.signedIn());
        removeAll();
        setVisible(false);
    }
}
