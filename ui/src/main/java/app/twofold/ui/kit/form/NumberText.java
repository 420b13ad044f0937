package app.twofold.ui.kit.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.words.Numbers;
import app.twofold.ui.words.TypedNumber;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;

/// A line for a number, typed as people write them in their language.
public final class NumberText {

    private static final BigDecimal EXAMPLE = new BigDecimal("12.5");

    private NumberText() {}

    /// A field whose number is selected when somebody enters it, so that typing replaces it.
    public static TextField field(String label) {
        TextField field = new TextField(label);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setAutoselect(true);
        return field;
    }

    /// The number in the field; empty if there is none, or it can mean two things, which the field then says.
    ///
    /// @param unit may stand beside the number; empty for nothing
    public static Optional<BigDecimal> read(TextField field, String unit) {
        return switch (TypedNumber.read(field.getValue(), unit)) {
            case TypedNumber.One(var value) -> {
                Checked.say(field, Optional.empty());
                yield Optional.of(value);
            }
            case TypedNumber.TwoWays(var grouped, var decimal) ->
                refused(field, t("words.number.two-ways", grouped.toPlainString(), Numbers.decimal(decimal)));
            case TypedNumber.Nothing() -> refused(field, t("kit.fault.empty"));
            case TypedNumber.Unreadable() -> refused(field, t("words.number.unreadable", Numbers.plain(EXAMPLE)));
        };
    }

    private static Optional<BigDecimal> refused(TextField field, String words) {
        Checked.refuse(field, words);
        return Optional.empty();
    }
}
