package app.twofold.ui.goal.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Title;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Entries;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.kit.form.NumberText;
import app.twofold.ui.words.Named;
import app.twofold.ui.words.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A number that moves from one value to another, with its unit.
final class QuantityFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField from = NumberText.field(t("goal.measure.from"));
    private final TextField to = NumberText.field(t("goal.measure.to"));
    private final TextField unit = new TextField(t("goal.measure.unit"));
    private final RadioButtonGroup<Entries> entries = new RadioButtonGroup<>(t("goal.measure.entries"));

    QuantityFields(String keep, Runnable onChange) {
        addClassName("quantity");
        from.setValue("0");
        unit.setPlaceholder(t("goal.measure.unit.example"));
        entries.setItems(Entries.values());
        entries.setItemLabelGenerator(choice -> Named.of("goal.measure.entries", choice));
        entries.setRequiredIndicatorVisible(true);
        entries.addClassName("entries");
        Say.keep(from, keep + "/from");
        Say.keep(to, keep + "/to");
        Say.keep(unit, keep + "/unit");
        add(from, to, unit, entries);
        for (TextField field : new TextField[] {from, to, unit}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    onChange.run();
                }
            });
        }
        entries.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
    }

    void show(Quantity quantity) {
        from.setValue(Numbers.plain(quantity.from()));
        to.setValue(Numbers.plain(quantity.to()));
        unit.setValue(quantity.unit().value());
        entries.setValue(quantity.entries());
    }

    void saved() {
        List.of(from, to, unit).forEach(Say::saved);
    }

    Optional<Measure> read() {
        Optional<BigDecimal> start = NumberText.read(from, unit.getValue());
        Optional<BigDecimal> end = NumberText.read(to, unit.getValue());
        Optional<Title> counted = Checked.read(unit, () -> new Title(unit.getValue()));
        Entries chosen = entries.getValue();
        Checked.say(entries, chosen == null ? Optional.of(t("goal.measure.entries.choose")) : Optional.empty());
        if (start.isEmpty() || end.isEmpty() || counted.isEmpty() || chosen == null) {
            return Optional.empty();
        }
        return Checked.read(to, () -> new Quantity(start.get(), end.get(), counted.get(), chosen));
    }
}
