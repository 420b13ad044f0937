package app.twofold.ui.goal.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.DayOfWeek;

/// What of a wording is chosen rather than written: measure, area, date, and who carries it.
public final class FrameForm extends Div {

    private static final long serialVersionUID = 1L;

    private final MeasureForm measure;
    private final Select<Area> area = AreaWords.choice();
    private final DayPicker due;
    private final Segments<Carrier> carrier = AreaWords.carriers();

    /// @param onEdit told what the person has changed
    public FrameForm(String keep, DayOfWeek weekStart, Dates dates, SerializableConsumer<Edit> onEdit) {
        due = new DayPicker(t("goal.field.due"), weekStart, dates);
        measure = new MeasureForm(keep);
        measure.onChange(() -> measure.read().ifPresent(read -> onEdit.accept(new Edit.SetMeasure(read))));
        addClassName("frame");
        add(area, due, carrier);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onEdit.accept(new Edit.SetArea(change.getValue()));
            }
        });
        due.addValueChangeListener(change -> {
            if (change.isFromClient() && !due.isInvalid()) {
                onEdit.accept(new Edit.SetDue(change.getValue()));
            }
        });
        carrier.onChange(chosen -> onEdit.accept(new Edit.SetCarrier(chosen)));
    }

    /// The part that stands by itself.
    public Leaf measure() {
        return Leaf.div(measure).flat().tight();
    }

    /// Lets the browser forget what it has kept.
    public void saved() {
        measure.saved();
    }

    public void show(Wording wording) {
        measure.show(wording.measure());
        area.setValue(wording.area());
        due.setValue(wording.due());
        carrier.select(wording.carriedBy());
    }
}
