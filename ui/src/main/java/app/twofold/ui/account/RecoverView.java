package app.twofold.ui.account;

import app.twofold.server.Busy;
import app.twofold.server.account.Recovery;
import app.twofold.server.account.password.Password;
import app.twofold.server.alone.RecoveryCode;
import app.twofold.server.limit.TooManyAttempts;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/// Coming back in with a recovery code, and a new password. What is wrong is told without telling who is here.
@Route(value = "recover", layout = FocusLayout.class)
@AnonymousAllowed
class RecoverView extends EntryPage {

    private static final long serialVersionUID = 1L;

    private final transient Recovery recovery;
    private final CredentialsForm form = new CredentialsForm("new-password");
    private final TextField code = new TextField(getTranslation("account.recover.code"));

    RecoverView(Recovery recovery) {
        super("account.recover.page");
        this.recovery = recovery;
        addHead("account.recover.title", "account.recover.sub");
        addForm(fields());
        addPart(line("account.recover.without"));
        addPart(link("sign-in", "account.recover.back"));
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
                refuse("account.recover.wrong");
            }
        } catch (TooManyAttempts _) {
            refuse("shell.limited");
        } catch (Busy _) {
            refuse("shell.busy");
        }
    }
}
