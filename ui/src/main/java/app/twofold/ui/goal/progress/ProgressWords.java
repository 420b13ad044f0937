package app.twofold.ui.goal.progress;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.None;
import app.twofold.domain.goal.wording.Measure.Period;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.words.Numbers;
import app.twofold.ui.words.QuantityWords;
import java.math.BigDecimal;

/// Says in words how far a goal has come, and how that stands against the plan, without a verdict.
public final class ProgressWords {

    private ProgressWords() {}

    /// "2 of 3 this week", "€640 of €1,200", "2 of 4 steps".
    public static String soFar(Measure measure, GoalFigures figures) {
        return switch (measure) {
            case None() -> t("goal.so-far.noted", figures.total());
            case Times(var count, var period) -> times(thisPeriod(figures), count, period);
            case Quantity quantity -> QuantityWords.soFar(quantity, figures);
            case Milestones(var steps) -> t("goal.so-far.steps", figures.total(), steps.size());
        };
    }

    /// How progress stands against the plan; empty where there is nothing to say.
    static String pace(SeenGoal sight, Measure measure, GoalFigures figures) {
        if (sight.status() != Status.ACTIVE) {
            return "";
        }
        return switch (figures.pace()) {
            case NOT_STARTED -> t("goal.pace.not-started");
            case ON_TRACK -> figures.expected() == null ? "" : t("goal.pace.on-track");
            case BEHIND -> t("goal.pace.behind");
            case DONE -> measure instanceof Times ? t("goal.pace.done.period") : t("goal.pace.done", sight.other());
            case OVERDUE -> t("goal.pace.overdue");
        };
    }

    static BigDecimal thisPeriod(GoalFigures figures) {
        return figures.spans().isEmpty()
                ? BigDecimal.ZERO
                : figures.spans().getFirst().count();
    }

    private static String times(BigDecimal done, int count, Period period) {
        return switch (period) {
            case WEEK -> t("goal.so-far.week", Numbers.plain(done), count);
            case MONTH -> t("goal.so-far.month", Numbers.plain(done), count);
        };
    }
}
