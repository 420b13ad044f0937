package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.None;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.ui.kit.figure.Miles;
import app.twofold.ui.kit.figure.Progress;
import app.twofold.ui.kit.figure.Slots;
import app.twofold.ui.words.QuantityWords;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Optional;

/// How far a goal has come, drawn and in words.
final class MotionFigure {

    private static final int MAX_DOTS = 7;
    private static final int MAX_MILES = 12;

    private MotionFigure() {}

    /// @param label the same in words
    static Optional<Component> of(Measure measure, GoalFigures figures, String label) {
        return switch (measure) {
            case None() -> Optional.empty();
            case Times(var count, var _) ->
                Optional.of(
                        count <= MAX_DOTS
                                ? new Slots(Math.min(thisPeriod(figures).intValue(), count), count, label)
                                : new Progress(figures.fraction(), label));
            case Quantity _ -> Optional.of(new Progress(figures.fraction(), label));
            case Milestones(var steps) ->
                Optional.of(
                        steps.size() <= MAX_MILES
                                ? new Miles(figures.total().intValue(), steps.size(), label)
                                : new Progress(figures.fraction(), label));
        };
    }

    static String words(Measure measure, GoalFigures figures) {
        return switch (measure) {
            case None() -> t("today.figure.none", figures.total());
            case Times(var count, var period) ->
                switch (period) {
                    case WEEK -> t("today.figure.week", thisPeriod(figures), count);
                    case MONTH -> t("today.figure.month", thisPeriod(figures), count);
                };
            case Quantity quantity -> QuantityWords.soFar(quantity, figures);
            case Milestones(var steps) -> t("today.figure.steps", figures.total(), steps.size());
        };
    }

    private static BigDecimal thisPeriod(GoalFigures figures) {
        return figures.spans().isEmpty()
                ? BigDecimal.ZERO
                : figures.spans().getFirst().count();
    }
}
