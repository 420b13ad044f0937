package app.twofold.ui.today;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.account.FailedSignIns;
import app.twofold.server.account.FailedSignIns.Failed;
import app.twofold.ui.kit.Banner;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/// Tells somebody that others have tried to sign in as them, until they say that they have seen it.
final class SignInNotice extends Div {

    private final transient FailedSignIns failed;
    private final transient Me me;

    SignInNotice(FailedSignIns failed, Me me) {
        this.failed = failed;
        this.me = me;
        addClassName("sign-in-notice");
        setVisible(false);
        me.ifSignedIn().flatMap(failed::of).ifPresent(this::show);
    }

    private void show(Failed known) {
        Dates dates = me.dates();
        Button seen = new Button(t("today.failed-sign-ins.seen"), _ -> putAway());
        seen.addClassName("tf-btn");
        String since = dates.date(known.since());
        add(new Banner(t("today.failed-sign-ins", known.tries(), since), seen));
        setVisible(true);
    }

    private void putAway() {
        failed.seen(me.signedIn());
        removeAll();
        setVisible(false);
    }
}
