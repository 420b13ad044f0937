package app.twofold.ui.settings;

import app.twofold.domain.InvalidValue;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Function;

/// One card of the settings.
abstract class Part extends Section {

    private static final long serialVersionUID = 1L;

    private final Paragraph said = new Paragraph();

    Part(String titleKey) {
        addClassName("tf-leaf");
        H2 title = new H2(getTranslation(titleKey));
        title.addClassName("tf-heading");
        said.addClassNames("tf-meta", "is-2");
        said.getElement().setAttribute("role", "status");
        add(title);
    }

    /// The place where this card says what came of an action. Add it last.
    Paragraph said() {
        return said;
    }

    void say(String key) {
        said.setText(getTranslation(key));
    }

    Button button(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addClassName("tf-btn");
        return button;
    }

    Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassNames("tf-meta", "is-2");
        return note;
    }

    /// The field's value as a checked type; marks the field and answers empty if it breaks a rule.
    <T> Optional<T> read(HasValidation field, String value, Function<String, T> type) {
        try {
            T read = type.apply(value);
            field.setInvalid(false);
            return Optional.of(read);
        } catch (InvalidValue invalid) {
            field.setErrorMessage(
                    getTranslation("account.invalid." + invalid.fault().name(), invalid.limit()));
            field.setInvalid(true);
            return Optional.empty();
        }
    }
}
