package app.twofold.ui.kit.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;

/// A small number with a step down and a step up.
public class Stepper extends Div {

    private final HtmlContainer number = new HtmlContainer("output");
    private final int least;
    private final int most;
    private final Button less;
    private final Button more;
    private int value;
    private SerializableConsumer<Integer> onChange = _ -> {};

    /// @param label what is counted, for screen readers
    public Stepper(String label, int value, int least, int most) {
        this.least = least;
        this.most = most;
        less = Buttons.icon(Icon.MINUS, t("kit.less", label), _ -> step(-1));
        more = Buttons.icon(Icon.PLUS, t("kit.more", label), _ -> step(1));
        addClassName("tf-stepper");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        number.getElement().setAttribute("aria-live", "polite");
        add(less, number, more);
        select(value);
    }

    public int value() {
        return value;
    }

    /// Shows a number without telling the listener; one outside the range becomes the nearest inside.
    public final void select(int next) {
        value = Math.clamp(next, least, most);
        number.setText(String.valueOf(value));
        less.setEnabled(value > least);
        more.setEnabled(value < most);
    }

    /// Says who is told when the person steps.
    public Stepper onChange(SerializableConsumer<Integer> listener) {
        onChange = listener;
        return this;
    }

    private void step(int by) {
        select(value + by);
        onChange.accept(value);
    }
}
