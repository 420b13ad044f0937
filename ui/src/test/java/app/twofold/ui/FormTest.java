package app.twofold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.stream.Stream;

/// Tests of screens that are filled in: fields by their labels, buttons by their words.
public abstract class FormTest extends ViewTest {

    /// A text with more characters than any words may have.
    protected static final String TOO_LONG = "a".repeat(4_001);

    protected <F extends Component> F field(Class<F> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(labelOf(field)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no field " + label));
    }

    protected void press(String words) {
        Stream.concat(find(Button.class).all().stream(), find(NativeButton.class).all().stream())
                .filter(button -> words.equals(button.getElement().getText())
                        || words.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .ifPresentOrElse(this::click, () -> {
                    throw new AssertionError("There is no button " + words);
                });
    }

    /// What a field says about what was typed; empty if nothing is wrong.
    protected static String fault(HasValidationProperties field) {
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    protected boolean sees(String words) {
        return getCurrentView().getElement().getTextRecursively().contains(words);
    }

    private void click(Component button) {
        if (button instanceof Button one) {
            test(one).click();
        } else {
            test((NativeButton) button).click();
        }
    }

    private static String labelOf(Component field) {
        String spoken = field.getElement().getProperty("accessibleName");
        return spoken == null && field instanceof HasLabel labelled ? labelled.getLabel() : spoken;
    }
}
