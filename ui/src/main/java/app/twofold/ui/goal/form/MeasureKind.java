package app.twofold.ui.goal.form;

import app.twofold.domain.goal.wording.Measure;

/// The ways to measure a goal, as the screen offers them.
enum MeasureKind {
    NONE,
    WEEK,
    MONTH,
    NUMBER,
    MILESTONES;

    static MeasureKind of(Measure measure) {
        return switch (measure) {
            case Measure.None() -> NONE;
            case Measure.Times(var _, var period) -> period == Measure.Period.WEEK ? WEEK : MONTH;
            case Measure.Quantity _ -> NUMBER;
            case Measure.Milestones _ -> MILESTONES;
        };
    }
}
