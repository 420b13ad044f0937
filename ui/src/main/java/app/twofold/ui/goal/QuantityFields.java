package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Title;
import app.twofold.domain.goal.Measure;
import app.twofold.domain.goal.Measure.Quantity;
import app.twofold.ui.kit.Checked;
import app.twofold.ui.kit.Say;
import app.twofold.ui.words.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;

/// A number that moves from one value to another, with its unit.
final class QuantityFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField from = new TextField(t("goal.measure.from"));
    private final TextField to = new TextField(t("goal.measure.to"));
    private final TextField unit = new TextField(t("goal.measure.unit"));

    QuantityFields(String keep, Runnable onChange) {
        addClassName("quantity");
        from.setValue("0");
        unit.setPlaceholder(t("goal.measure.unit.example"));
        for (TextField field : new TextField[] {from, to}) {
            field.getElement().setAttribute("inputmode", "decimal");
        }
        Say.keep(from, keep + "/from");
        Say.keep(to, keep + "/to");
        Say.keep(unit, keep + "/unit");
        add(from, to, unit);
        for (TextField field : new TextField[] {from, to, unit}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    onChange.run();
                }
            });
        }
    }

    void show(Quantity quantity) {
        from.setValue(Numbers.plain(quantity.from()));
        to.setValue(Numbers.plain(quantity.to()));
        unit.setValue(quantity.unit().value());
    }

    Optional<Measure> read() {
        Optional<BigDecimal> start = Checked.read(from, () -> TypedNumber.read(from.getValue()));
        Optional<BigDecimal> end = Checked.read(to, () -> TypedNumber.read(to.getValue()));
        Optional<Title> counted = Checked.read(unit, () -> new Title(unit.getValue()));
        if (start.isEmpty() || end.isEmpty() || counted.isEmpty()) {
            return Optional.empty();
        }
        return Checked.read(to, () -> new Quantity(start.get(), end.get(), counted.get()));
    }
}
