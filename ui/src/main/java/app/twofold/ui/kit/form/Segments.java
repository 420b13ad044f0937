package app.twofold.ui.kit.form;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;

/// Two or three options next to each other, one of them chosen.
///
/// @param <T> what is chosen
public final class Segments<T> extends RadioButtonGroup<T> {

    private static final long serialVersionUID = 1L;

    /// @param label  names the choice for screen readers
    /// @param value  what is chosen at first
    /// @param labels the options and their words, in order; contains the value
    public Segments(String label, T value, Map<T, String> labels) {
        addClassName("tf-seg");
        setAriaLabel(label);
        setItems(labels.keySet());
        setItemLabelGenerator(option -> labels.getOrDefault(option, ""));
        setValue(value);
    }

    /// Fills the width.
    public Segments<T> wide() {
        addClassName("is-wide");
        return this;
    }

    public T value() {
        return getValue();
    }

    /// Chooses without telling the listener.
    public void select(T next) {
        setValue(next);
    }

    /// Says who is told when the person chooses.
    public Segments<T> onChange(SerializableConsumer<T> listener) {
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(change.getValue());
            }
        });
        return this;
    }
}
