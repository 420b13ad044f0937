package app.twofold.ui.goal.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.None;
import app.twofold.domain.goal.wording.Measure.Period;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.kit.form.Stepper;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/// Chooses how a goal is measured. Says so at once when what is chosen is complete.
final class MeasureForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_TIMES = 3;

    private final Segments<MeasureKind> kind =
            new Segments<>(t("goal.measure"), MeasureKind.NONE, Named.all("goal.measure", MeasureKind.values()));
    private final Stepper times = new Stepper(t("goal.measure.times"), USUAL_TIMES, 1, Times.MAX);
    private final QuantityFields quantity;
    private final MilestoneRows milestones;
    private transient Measure shown = new None();
    private transient Runnable onChange = () -> {};

    /// @param keep where the browser keeps what is typed
    MeasureForm(String keep) {
        quantity = new QuantityFields(keep, this::changed);
        milestones = new MilestoneRows(keep, this::changed);
        addClassName("measure");
        Div choice = new Div(kind);
        choice.addClassName("seg-wrap");
        add(choice, times, quantity, milestones);
        kind.onChange(_ -> {
            arrange();
            changed();
        });
        times.onChange(_ -> changed());
        arrange();
    }

    MeasureForm onChange(Runnable listener) {
        onChange = listener;
        return this;
    }

    /// Shows a measure, unless it is the one that is shown already.
    void show(Measure measure) {
        if (measure.equals(shown)) {
            return;
        }
        shown = measure;
        kind.select(MeasureKind.of(measure));
        switch (measure) {
            case None() -> {}
            case Times(var count, var _) -> times.select(count);
            case Quantity number -> quantity.show(number);
            case Milestones list -> milestones.show(list);
        }
        arrange();
    }

    /// The measure as chosen; empty if something is missing or wrong, which the fields then say.
    Optional<Measure> read() {
        Optional<Measure> read = switch (kind.value()) {
            case NONE -> Optional.of(new None());
            case WEEK -> Optional.of(new Times(times.value(), Period.WEEK));
            case MONTH -> Optional.of(new Times(times.value(), Period.MONTH));
            case NUMBER -> quantity.read();
            case MILESTONES -> milestones.read();
        };
        read.ifPresent(measure -> shown = measure);
        return read;
    }

    /// Lets the browser forget what it has kept.
    void saved() {
        quantity.saved();
        milestones.saved();
    }

    private void changed() {
        onChange.run();
    }

    private void arrange() {
        times.setVisible(kind.value() == MeasureKind.WEEK || kind.value() == MeasureKind.MONTH);
        quantity.setVisible(kind.value() == MeasureKind.NUMBER);
        milestones.setVisible(kind.value() == MeasureKind.MILESTONES);
    }
}
