package app.twofold.ui.words;

import static app.twofold.ui.words.Messages.list;
import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.None;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;

/// Says in words how a goal is measured.
public final class MeasureWords {

    private MeasureWords() {}

    public static String of(Measure measure) {
        return switch (measure) {
            case None() -> t("goal.measure.none.is");
            case Times(var count, var period) ->
                switch (period) {
                    case WEEK -> t("goal.measure.week.is", count);
                    case MONTH -> t("goal.measure.month.is", count);
                };
            case Quantity(var from, var to, var unit, var entries) ->
                switch (entries) {
                    case ADD_UP -> t("goal.measure.quantity.is", Numbers.plain(from), Numbers.with(to, unit.value()));
                    case READINGS -> t("goal.measure.reading.is", Numbers.plain(from), Numbers.with(to, unit.value()));
                };
            case Milestones(var steps) ->
                list(" · ", steps.stream().map(step -> step.title().value()).toList());
        };
    }
}
