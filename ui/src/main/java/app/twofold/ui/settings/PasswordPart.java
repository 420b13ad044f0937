package app.twofold.ui.settings;

import app.twofold.server.SignedIn;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.password.Password;
import app.twofold.server.limit.TooManyAttempts;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/// Changing the password, with the present one first.
final class PasswordPart extends Part {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient SignedIn person;
    private final transient Runnable onChanged;
    private final PasswordField current = field("settings.password.current", "current-password");
    private final PasswordField next = field("settings.password.next", "new-password");

    /// @param onChanged runs when every other device has been signed out
    PasswordPart(Accounts accounts, SignedIn person, Runnable onChanged) {
        super("settings.password");
        this.accounts = accounts;
        this.person = person;
        this.onChanged = onChanged;
        next.setHelperText(getTranslation("account.password.help", Password.MIN_LENGTH));
        add(current, next, button("settings.password.save", this::change), said());
    }

    private void change() {
        Optional<Password> wanted = read(next, next.getValue(), Password::new);
        if (wanted.isPresent()) {
            say(changed(current.getValue(), wanted.get()));
            current.clear();
            next.clear();
        }
    }

    private String changed(String now, Password wanted) {
        try {
            boolean isChanged = accounts.changePassword(person, now, wanted);
            if (isChanged) {
                onChanged.run();
            }
            return isChanged ? "settings.password.done" : "settings.password.wrong";
        } catch (TooManyAttempts _) {
            return "shell.limited";
        }
    }

    private PasswordField field(String key, String purpose) {
        PasswordField field = new PasswordField(getTranslation(key));
        field.getElement().setProperty("autocomplete", purpose);
        return field;
    }
}
