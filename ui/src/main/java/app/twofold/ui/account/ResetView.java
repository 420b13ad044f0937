package app.twofold.ui.account;

import app.twofold.server.Busy;
import app.twofold.server.account.PasswordResets;
import app.twofold.server.account.password.Password;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Setting a new password by a link that whoever runs this copy has made.
@Route(value = "reset/:secret", layout = FocusLayout.class)
@AnonymousAllowed
class ResetView extends EntryPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PasswordResets resets;
    private final PasswordField password = new PasswordField(getTranslation("account.recover.password"));
    private final Button submit = new Button(getTranslation("account.reset.submit"), _ -> set());
    private String secret = "";

    ResetView(PasswordResets resets) {
        super("account.reset.page");
        this.resets = resets;
        password.setHelperText(getTranslation("account.password.help", Password.MIN_LENGTH));
        password.getElement().setProperty("autocomplete", "new-password");
        password.addKeyPressListener(Key.ENTER, _ -> set());
        submit.addClassNames("tf-btn", "is-primary", "is-wide");
        Div fields = new Div(password, submit);
        fields.addClassName("tf-stack");
        addHead("account.reset.title", "account.reset.sub");
        addForm(fields);
        addPart(link("sign-in", "account.recover.back"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        if (!resets.isOpen(secret)) {
            over();
        }
    }

    private void set() {
        NewPassword.read(password).ifPresent(this::set);
    }

    private void set(Password next) {
        try {
            if (resets.use(secret, next)) {
                end();
                tell("account.reset.done");
            } else {
                over();
            }
        } catch (TooManyAttempts _) {
            refuse("shell.limited");
        } catch (Busy _) {
            refuse("shell.busy");
        }
    }

    private void over() {
        end();
        refuse("account.reset.over");
    }

    private void end() {
        password.setVisible(false);
        submit.setVisible(false);
    }
}
