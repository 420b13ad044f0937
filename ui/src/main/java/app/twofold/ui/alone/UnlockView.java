package app.twofold.ui.alone;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.Busy;
import app.twofold.server.account.PrivateSide;
import app.twofold.server.alone.RecoveryCode;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Well;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What is yours alone is locked on this device: the password or the recovery code opens it.
@Route(value = UnlockView.PATH, layout = MainLayout.class)
@PermitAll
class UnlockView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "unlock";

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient PrivateSide own;
    private final PasswordField password = new PasswordField(t("alone.password"));
    private final TextField code = new TextField(t("alone.code"));
    private final PasswordField anew = new PasswordField(t("alone.anew.password"));
    private final Button other = Buttons.quiet(t("alone.by-code"), _ -> turn());

    UnlockView(Me me, PrivateSide own) {
        this.me = me;
        this.own = own;
        password.getElement().setProperty("autocomplete", "current-password");
        password.addKeyPressListener(Key.ENTER, _ -> open());
        code.getElement().setProperty("autocomplete", "off");
        code.setHelperText(t("alone.code.help"));
        code.addKeyPressListener(Key.ENTER, _ -> open());
        code.setVisible(false);
        Div form = new Div(
                near(),
                new Div(Well.onlyYou(), Type.display(t("alone.locked")), Type.sub(t("alone.locked.sub"))),
                password,
                code,
                Buttons.own(t("alone.open"), _ -> open()),
                other,
                lost());
        form.addClassName("al-lock");
        Well well = new Well(form);
        well.addClassNames("al-page", "by-me");
        add(well);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!own.isLocked(me.signedIn())) {
            event.forwardTo("");
        }
    }

    private static Component near() {
        Div near = new Div(half("by-a"), half("by-b"));
        near.addClassName("tf-near");
        near.getElement().setAttribute("aria-hidden", "true");
        return near;
    }

    private static HtmlContainer half(String side) {
        HtmlContainer half = new HtmlContainer("i");
        half.addClassNames(side, "on");
        return half;
    }

    /// For who has neither the password from before nor a code. What is lost is said before.
    private Component lost() {
        anew.getElement().setProperty("autocomplete", "current-password");
        Div more = new Div(Type.meta2(t("alone.anew.text")), anew, Buttons.plain(t("alone.anew.do"), _ -> beginAnew()));
        more.addClassName("al-lost");
        Details lost = new Details(t("alone.anew"), more);
        lost.addClassName("al-anew");
        return lost;
    }

    private void beginAnew() {
        String typed = anew.getValue();
        Checked.say(anew, opened(() -> own.beginAnew(me.signedIn(), typed), t("alone.anew.wrong")));
    }

    private void turn() {
        boolean byCode = !code.isVisible();
        code.setVisible(byCode);
        password.setVisible(!byCode);
        other.setText(t(byCode ? "alone.by-password" : "alone.by-code"));
        if (byCode) {
            code.focus();
        } else {
            password.focus();
        }
    }

    private void open() {
        if (code.isVisible()) {
            String typed = code.getValue();
            Checked.say(
                    code,
                    opened(
                            () -> RecoveryCode.parse(typed)
                                    .filter(whole -> own.openByCode(me.signedIn(), whole))
                                    .isPresent(),
                            t("alone.code.wrong")));
        } else {
            String typed = password.getValue();
            Checked.say(password, opened(() -> own.openByPassword(me.signedIn(), typed), t("alone.password.wrong")));
        }
    }

    /// @return why it is not open
    private static Optional<String> opened(BooleanSupplier key, String wrong) {
        try {
            if (!key.getAsBoolean()) {
                return Optional.of(wrong);
            }
            // The whole page is loaded, so that no screen goes on without what is open now.
            UI.getCurrentOrThrow().getPage().setLocation(".");
            return Optional.empty();
        } catch (TooManyAttempts _) {
            return Optional.of(t("shell.limited"));
        } catch (Busy _) {
            return Optional.of(t("shell.busy"));
        }
    }

    @Override
    public String getPageTitle() {
        return t("alone.locked");
    }
}
