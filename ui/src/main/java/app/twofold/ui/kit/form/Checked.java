package app.twofold.ui.kit.form;

import app.twofold.domain.InvalidValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import java.util.function.Supplier;

/// Turns what stands in a field into a value, or shows at the field what is wrong with it.
public final class Checked {

    private Checked() {}

    /// The value; empty if it breaks a rule, which the field then says.
    public static <T> Optional<T> read(HasValidationProperties field, Supplier<T> value) {
        try {
            T read = value.get();
            say(field, Optional.empty());
            return Optional.of(read);
        } catch (InvalidValue invalid) {
            refuse(field, FaultWords.of(invalid));
            return Optional.empty();
        }
    }

    /// Shows at the field why it was refused, or that nothing is wrong with it.
    ///
    /// @return whether nothing is wrong
    public static boolean say(HasValidationProperties field, Optional<String> refused) {
        field.setErrorMessage(refused.orElse(""));
        field.setInvalid(refused.isPresent());
        return refused.isEmpty();
    }

    /// Shows at the field what is wrong with it.
    public static void refuse(HasValidationProperties field, String words) {
        say(field, Optional.of(words));
    }
}
