package app.twofold.ui.kit.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;

/// Two or three options next to each other, one of them chosen.
///
/// @param <T> what is chosen
public class Segments<T> extends Div {

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();

    private T value;

    private SerializableConsumer<T> onChange = _ -> {};

    /// @param label  names the choice for screen readers
    /// @param value  what is chosen at first
    /// @param labels the options and their words, in order; contains the value
    public Segments(String label, T value, Map<T, String> labels) {
        this.value = value;
        addClassName("tf-seg");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        labels.forEach(this::addOption);
        select(value);
    }

    /// Fills the width.
    public Segments<T> wide() {
        addClassName("is-wide");
        return this;
    }

    public T value() {
        return value;
    }

    /// Chooses without telling the listener.
    public final void select(T next) {
        value = next;
        buttons.forEach((option, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(option.equals(next))));
    }

    /// Says who is told when the person chooses.
    public Segments<T> onChange(SerializableConsumer<T> listener) {
        onChange = listener;
        return this;
    }

    private void addOption(T option, String words) {
        NativeButton button = new NativeButton(words, _ -> choose(option));
        button.getElement().setAttribute("type", "button");
        buttons.put(option, button);
        add(button);
    }

    private void choose(T option) {
        if (!option.equals(value)) {
            select(option);
            onChange.accept(option);
        }
    }
}
