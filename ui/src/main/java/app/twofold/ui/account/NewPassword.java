package app.twofold.ui.account;

import app.twofold.domain.InvalidValue;
import app.twofold.server.account.password.Password;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/// Reads a new password out of a field, which says what is wrong with it.
final class NewPassword {

    private NewPassword() {}

    static Optional<Password> read(PasswordField field) {
        try {
            Password next = new Password(field.getValue());
            field.setInvalid(false);
            return Optional.of(next);
        } catch (InvalidValue invalid) {
            field.setErrorMessage(
                    field.getTranslation("account.invalid." + invalid.fault().name(), invalid.limit()));
            field.setInvalid(true);
            return Optional.empty();
        }
    }
}
