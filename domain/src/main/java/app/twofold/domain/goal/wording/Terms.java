package app.twofold.domain.goal.wording;

import static app.twofold.domain.text.TextDigest.named;

import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What binds in a wording beside its texts, as parts of its digest.
final class Terms {

    private Terms() {}

    static List<String> of(Wording wording) {
        List<String> terms = new ArrayList<>();
        terms.add(named(wording.area()));
        terms.add(wording.due() == null ? "" : wording.due().toString());
        terms.add(named(wording.carriedBy()));
        addMeasure(terms, wording.measure());
        return terms;
    }

    private static void addMeasure(List<String> terms, Measure measure) {
        switch (measure) {
            case Measure.None() -> terms.add("none");
            case Times(int count, var period) -> terms.addAll(List.of("times", String.valueOf(count), named(period)));
            case Quantity(var from, var to, var unit, var entries) ->
                terms.addAll(List.of("quantity", plain(from), plain(to), unit.value(), named(entries)));
            case Milestones(var steps) -> {
                terms.add("milestones");
                steps.forEach(step -> terms.add(step.title().value()));
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
