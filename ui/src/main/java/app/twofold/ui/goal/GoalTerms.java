package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.ui.timeline.Differences.Pair;
import app.twofold.ui.timeline.Written;
import app.twofold.ui.words.Dates;
import app.twofold.ui.words.MeasureWords;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// What binds beside the words of a goal: how it is measured, by when, what it belongs to and who carries it.
final class GoalTerms {

    private GoalTerms() {}

    static List<Pair> of(Wording before, Wording after, Dates dates) {
        return List.of(
                Pair.term(t("goal.measure"), MeasureWords.of(before.measure()), MeasureWords.of(after.measure())),
                Pair.term(t("goal.field.due"), due(before, dates), due(after, dates)),
                Pair.term(t("goal.area"), Named.of("goal.area", before.area()), Named.of("goal.area", after.area())),
                Pair.term(t("goal.carrier"), carrier(before), carrier(after)));
    }

    /// "3 times a week · By 5 May · Trust · Both of us together".
    static Paragraph line(Wording wording, Dates dates) {
        return Written.terms(of(wording, wording, dates));
    }

    private static String due(Wording wording, Dates dates) {
        return wording.due() == null ? t("goal.due.none") : t("goal.due.by", dates.date(wording.due()));
    }

    private static String carrier(Wording wording) {
        return t(wording.carriedBy() == Carrier.BOTH ? "goal.carrier.both" : "goal.carrier.either");
    }
}
