package app.twofold.ui.kit;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Fields for people's own words, in serif. Their text reaches the server while the typing pauses.
public final class Say {

    private static final int PAUSE_MILLIS = 400;
    private static final String KEEP = "data-keep";

    private Say() {}

    /// Several lines, growing with the text.
    public static TextArea area(String label) {
        return spoken(new TextArea(label));
    }

    /// One line.
    public static TextField line(String label) {
        return spoken(new TextField(label));
    }

    /// Several lines without a box, inside a [Well].
    public static TextArea quiet(String label) {
        TextArea area = area("");
        area.setAriaLabel(label);
        area.addClassName("tf-quiet");
        return area;
    }

    /// Keeps what is typed in this browser, to the last letter, so that a reload, a lost connection or a restart
    /// loses nothing: it stands in the field again, unless that holds other words by then than those it was typed
    /// on. Call [#saved] when it is saved or thrown away.
    ///
    /// @param key the same for the same field after a reload, for example "goal/UUID/note"
    public static <F extends HasElement> F keep(F field, String key) {
        field.getElement().setAttribute(KEEP, key);
        return field;
    }

    /// Forgets what [#keep] has kept for a field, also if the field is leaving the screen.
    public static void saved(HasElement field) {
        String key = field.getElement().getAttribute(KEEP);
        if (key != null) {
            UI.getCurrentOrThrow().getPage().executeJs("window.twofoldKeep?.forget($0)", key);
        }
    }

    /// Tells what [#keep] has kept from an earlier visit to a form whose fields are as many as somebody wants, so that
    /// each finds its field again.
    ///
    /// @param beginning of the keys
    /// @param then      is given the rest of each key
    public static void keptBelow(HasElement form, String beginning, SerializableConsumer<List<String>> then) {
        form.getElement()
                .executeJs("return window.twofoldKeep?.below($0) ?? []", beginning)
                .then(kept ->
                        then.accept(kept.valueStream().map(JsonNode::asString).toList()));
    }

    /// Lets a field's text reach the server while the typing pauses.
    public static void onPause(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }

    /// Makes a field look like one for people's own words.
    public static void style(TextFieldBase<?, String> field) {
        field.addClassName("tf-say");
        field.setWidthFull();
    }

    private static <F extends TextFieldBase<F, String>> F spoken(F field) {
        style(field);
        onPause(field);
        return field;
    }
}
