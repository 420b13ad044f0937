package app.twofold.ui.checkin;

import app.twofold.domain.InvalidValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import java.util.function.Supplier;

/// Turns what stands in a field into a value, or shows at the field what is wrong with it.
final class Checked {

    private Checked() {}

    /// The value; empty if it breaks a rule, which the field then says.
    static <T> Optional<T> read(HasValidationProperties field, Supplier<T> value) {
        try {
            T read = value.get();
            field.setInvalid(false);
            field.setErrorMessage("");
            return Optional.of(read);
        } catch (InvalidValue invalid) {
            refuse(field, FaultWords.of(invalid));
            return Optional.empty();
        }
    }

    /// Shows at the field what is wrong with it.
    static void refuse(HasValidationProperties field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }
}
