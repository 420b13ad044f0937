package app.twofold.ui.account;

import app.twofold.server.Busy;
import app.twofold.server.account.Recovery;
import app.twofold.server.account.password.Password;
import app.twofold.server.alone.RecoveryCode;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/// Coming back in with a recovery code, and a new password. What is wrong is told without telling who is here.
@Route(value = "recover", layout = FocusLayout.class)
@AnonymousAllowed
class RecoverView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Recovery recovery;
    private final CredentialsForm form = new CredentialsForm("new-password");
    private final TextField code = new TextField(getTranslation("account.recover.code"));
    private final Paragraph problem = new Paragraph();

    RecoverView(Recovery recovery) {
        this.recovery = recovery;
        addClassName("tf-entry");
        H1 title = new H1(getTranslation("account.recover.title"));
        title.addClassName("tf-display");
        Paragraph sub = new Paragraph(getTranslation("account.recover.sub"));
        sub.addClassName("tf-sub");
        problem.addClassName("tf-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Paragraph back = new Paragraph(new Anchor("sign-in", getTranslation("account.recover.back")));
        back.addClassNames("tf-meta", "is-2");
        Paragraph without = new Paragraph(new Text(getTranslation("account.recover.without")));
        without.addClassNames("tf-meta", "is-2");
        Section section = new Section(title, sub, problem, fields(), without, back);
        section.addClassName("tf-entry-form");
        add(new EntryArt(), section);
    }

    private CredentialsForm fields() {
        code.getElement().setProperty("autocomplete", "off");
        code.setHelperText(getTranslation("account.recover.code.help"));
        form.password().setLabel(getTranslation("account.recover.password"));
        form.password().setHelperText(getTranslation("account.password.help", Password.MIN_LENGTH));
        form.password().addKeyPressListener(Key.ENTER, _ -> recover());
        Button submit = new Button(getTranslation("account.recover.submit"), _ -> recover());
        submit.addClassNames("tf-btn", "is-primary", "is-wide");
        form.add(form.email(), code, form.password(), submit);
        form.getElement().addEventListener("submit", _ -> {}).preventDefault();
        form.begin();
        return form;
    }

    private void recover() {
        Optional<RecoveryCode> whole = RecoveryCode.parse(code.getValue());
        code.setErrorMessage(getTranslation("account.recover.code.part"));
        code.setInvalid(whole.isEmpty());
        Optional<Password> next = NewPassword.read(form.password());
        if (whole.isPresent() && next.isPresent()) {
            recover(whole.get(), next.get());
        }
    }

    /// Signs in by the form then, as anybody does.
    private void recover(RecoveryCode whole, Password next) {
        try {
            if (recovery.recover(form.email().getValue(), whole, next)) {
                form.submit();
            } else {
                say("account.recover.wrong");
            }
        } catch (TooManyAttempts _) {
            say("shell.limited");
        } catch (Busy _) {
            say("shell.busy");
        }
    }

    private void say(String key) {
        problem.setText(getTranslation(key));
        problem.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.recover.page");
    }
}
