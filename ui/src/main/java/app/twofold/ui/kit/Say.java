package app.twofold.ui.kit;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/// Fields for people's own words, in serif. Their text reaches the server while the typing pauses.
public final class Say {

    private static final int PAUSE_MILLIS = 400;

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

    /// Keeps what is typed in this browser tab until it is saved, so that a lost connection or a restart loses
    /// nothing. Call [#saved] when it is saved.
    ///
    /// @param key the same for the same field after a reload, for example "goal/UUID/note"
    public static <F extends HasElement> F keep(F field, String key) {
        field.getElement().setAttribute("data-keep", key);
        return field;
    }

    /// Forgets what [#keep] has kept for a field.
    public static void saved(HasElement field) {
        field.getElement().executeJs("window.twofoldKeep && window.twofoldKeep.saved(this)");
    }

    private static <F extends TextFieldBase<F, String>> F spoken(F field) {
        field.addClassName("tf-say");
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return field;
    }
}
