package app.twofold.ui.goal.progress;

import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.None;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.ui.kit.figure.Miles;
import app.twofold.ui.kit.figure.Progress;
import app.twofold.ui.kit.figure.Slots;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Optional;

/// Draws how far a goal has come: circles for times, a bar for a number, one bar each for milestones.
public final class ProgressFigure {

    private static final int MAX_SLOTS = 7;
    private static final int MAX_MILES = 12;

    private ProgressFigure() {}

    /// @param label the same in words
    public static Optional<Component> of(Measure measure, GoalFigures figures, String label) {
        return switch (measure) {
            case None() -> Optional.empty();
            case Times(var count, var _) -> Optional.of(times(ProgressWords.thisPeriod(figures), count, label));
            case Quantity _ -> Optional.of(new Progress(figures.fraction(), label));
            case Milestones(var steps) -> Optional.of(miles(figures, steps.size(), label));
        };
    }

    /// One period of a goal that is counted in times.
    static Component times(BigDecimal done, int count, String label) {
        return count <= MAX_SLOTS
                ? new Slots(Math.min(done.intValue(), count), count, label)
                : new Progress(done.doubleValue() / count, label);
    }

    private static Component miles(GoalFigures figures, int steps, String label) {
        return steps <= MAX_MILES
                ? new Miles(figures.total().intValue(), steps, label)
                : new Progress(figures.fraction(), label);
    }
}
