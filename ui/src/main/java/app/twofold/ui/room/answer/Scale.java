package app.twofold.ui.room.answer;

import static app.twofold.ui.words.Messages.t;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A native range from 0 to 10 with its label and its number. Before it is set it shows a dash; a tap or the Enter key
/// sets it where it stands.
final class Scale extends Div {

    private static final long serialVersionUID = 1L;
    private static final String VALUE = "element.value";
    private static final int MIDDLE = 5;
    private static final int QUIET_MILLIS = 150;

    private final HtmlContainer range = new HtmlContainer("input");
    private final HtmlContainer number = new HtmlContainer("output");
    private final SerializableConsumer<Integer> onSet;

    /// @param onSet told of every number that somebody sets
    Scale(String label, SerializableConsumer<Integer> onSet) {
        this.onSet = onSet;
        String id = "scale-" + UUID.randomUUID();
        range.setId(id);
        range.getElement()
                .setAttribute("type", "range")
                .setAttribute("min", "0")
                .setAttribute("max", "10")
                .setAttribute("step", "1");
        NativeLabel name = new NativeLabel(label);
        name.setFor(id);
        number.getElement().setAttribute("aria-hidden", "true");
        addClassName("scale");
        add(name, range, number);
        range.getElement()
                .addEventListener("input", this::set)
                .addEventData(VALUE)
                .debounce(QUIET_MILLIS);
        range.getElement().addEventListener("click", this::set).addEventData(VALUE);
        range.getElement()
                .addEventListener("keydown", this::set)
                .addEventData(VALUE)
                .setFilter("event.key === 'Enter'");
        show(null);
    }

    /// @param value null while it is not set
    void show(@Nullable Integer value) {
        tell(value);
        range.getElement().setProperty("value", String.valueOf(value == null ? MIDDLE : value));
    }

    private void tell(@Nullable Integer value) {
        setClassName("is-unset", value == null);
        number.setText(value == null ? "–" : value.toString());
        range.getElement().setAttribute("aria-valuetext", value == null ? t("room.number.none") : value.toString());
    }

    void readOnly(boolean isReadOnly) {
        range.getElement().setEnabled(!isReadOnly);
        range.getElement().setProperty("disabled", isReadOnly);
    }

    /// The browser has this number, or one to which its owner has moved on meanwhile, so it is not sent back there.
    private void set(DomEvent event) {
        int value = Integer.parseInt(event.getEventData().path(VALUE).asString());
        tell(value);
        range.getElement()
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .setProperty("value", String.valueOf(value), false);
        onSet.accept(value);
    }
}
