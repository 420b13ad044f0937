package app.twofold.ui.goal.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.wording.Measure;
import java.util.LinkedHashMap;
import java.util.Map;

/// The ways to measure a goal, as the screen offers them.
enum MeasureKind {
    NONE("none"),
    WEEK("week"),
    MONTH("month"),
    NUMBER("number"),
    MILESTONES("milestones");

    private final String key;

    MeasureKind(String key) {
        this.key = key;
    }

    static MeasureKind of(Measure measure) {
        return switch (measure) {
            case Measure.None() -> NONE;
            case Measure.Times(var _, var period) -> period == Measure.Period.WEEK ? WEEK : MONTH;
            case Measure.Quantity _ -> NUMBER;
            case Measure.Milestones _ -> MILESTONES;
        };
    }

    static Map<MeasureKind, String> labels() {
        Map<MeasureKind, String> labels = new LinkedHashMap<>();
        for (MeasureKind kind : values()) {
            labels.put(kind, t("goal.measure." + kind.key));
        }
        return labels;
    }
}
