package app.twofold.ui.account;

import app.twofold.server.Busy;
import app.twofold.server.account.PasswordResets;
import app.twofold.server.account.password.Password;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Setting a new password by a link that whoever runs this copy has made.
@Route(value = "reset/:secret", layout = FocusLayout.class)
@AnonymousAllowed
class ResetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PasswordResets resets;
    private final PasswordField password = new PasswordField(getTranslation("account.recover.password"));
    private final Paragraph said = new Paragraph();
    private final Button submit = new Button(getTranslation("account.reset.submit"), _ -> set());
    private String secret = "";

    ResetView(PasswordResets resets) {
        this.resets = resets;
        addClassName("tf-entry");
        H1 title = new H1(getTranslation("account.reset.title"));
        title.addClassName("tf-display");
        Paragraph sub = new Paragraph(getTranslation("account.reset.sub"));
        sub.addClassName("tf-sub");
        said.getElement().setAttribute("role", "alert");
        said.setVisible(false);
        password.setHelperText(getTranslation("account.password.help", Password.MIN_LENGTH));
        password.getElement().setProperty("autocomplete", "new-password");
        password.addKeyPressListener(Key.ENTER, _ -> set());
        submit.addClassNames("tf-btn", "is-primary", "is-wide");
        Paragraph back = new Paragraph(new Anchor("sign-in", getTranslation("account.recover.back")));
        back.addClassNames("tf-meta", "is-2");
        Div fields = new Div(password, submit);
        fields.addClassName("tf-stack");
        Section section = new Section(title, sub, said, fields, back);
        section.addClassName("tf-entry-form");
        add(new EntryArt(), section);
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
                say("account.reset.done", "tf-meta");
            } else {
                over();
            }
        } catch (TooManyAttempts _) {
            say("shell.limited", "tf-error");
        } catch (Busy _) {
            say("shell.busy", "tf-error");
        }
    }

    private void over() {
        end();
        say("account.reset.over", "tf-error");
    }

    private void end() {
        password.setVisible(false);
        submit.setVisible(false);
    }

    private void say(String key, String look) {
        said.setClassName(look);
        said.setText(getTranslation(key));
        said.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.reset.title");
    }
}
