package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.ui.history.Differences.Pair;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Dates;
import app.twofold.ui.words.Lengths;
import app.twofold.ui.words.MeasureWords;
import app.twofold.ui.words.Named;
import app.twofold.ui.words.RuleWords;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/// What binds beside what was put in words: of a goal how it is measured, by when, what it belongs to and who carries
/// it; of a boundary what it is about; of a schedule when, how long and with which questions.
final class Terms {

    private Terms() {}

    static List<Pair> of(Wording before, Wording after, Dates dates) {
        return List.of(
                Pair.term(t("goal.measure"), MeasureWords.of(before.measure()), MeasureWords.of(after.measure())),
                Pair.term(t("goal.field.due"), due(before, dates), due(after, dates)),
                Pair.term(t("goal.area"), Named.of("goal.area", before.area()), Named.of("goal.area", after.area())),
                Pair.term(t("goal.carrier"), carrier(before), carrier(after)));
    }

    static List<Pair> of(BoundaryWording before, BoundaryWording after) {
        return List.of(Pair.term(
                t("boundary.kind"), Named.of("boundary.kind", before.kind()), Named.of("boundary.kind", after.kind())));
    }

    static List<Pair> of(Plan before, Plan after, Viewer viewer) {
        Dates dates = viewer.dates();
        return List.of(
                new Pair(
                        t("history.words.title"),
                        before.name().value(),
                        after.name().value()),
                Pair.term(t("checkin.plan.when"), RuleWords.of(before, dates), RuleWords.of(after, dates)),
                Pair.term(t("checkin.plan.first"), first(before, viewer), first(after, viewer)),
                Pair.term(t("checkin.plan.length"), Lengths.words(before.length()), Lengths.words(after.length())),
                Pair.term(t("checkin.plan.window"), window(before), window(after)),
                Pair.term(t("checkin.plan.reminders"), reminders(before), reminders(after)),
                Pair.term(t("checkin.plan.template"), template(before, viewer), template(after, viewer)));
    }

    /// In one line: "3 times a week · By 5 May · Trust · Both of us together".
    static Paragraph line(Wording wording, Dates dates) {
        return line(of(wording, wording, dates));
    }

    static Paragraph line(BoundaryWording wording) {
        return line(of(wording, wording));
    }

    /// When, and how long.
    static Paragraph line(Plan plan, Viewer viewer) {
        return line(of(plan, plan, viewer).subList(1, 4));
    }

    private static Paragraph line(List<Pair> terms) {
        Paragraph line = Type.meta2(terms.stream().map(Pair::after).distinct().collect(Collectors.joining(" · ")));
        line.addClassName("h-terms");
        return line;
    }

    private static String due(Wording wording, Dates dates) {
        return wording.due() == null ? t("goal.due.none") : t("goal.due.by", dates.date(wording.due()));
    }

    private static String carrier(Wording wording) {
        return t(wording.carriedBy() == Carrier.BOTH ? "goal.carrier.both" : "goal.carrier.either");
    }

    private static String first(Plan plan, Viewer viewer) {
        return t(
                "checkin.times.at",
                viewer.dates().date(plan.instant(plan.start())),
                viewer.dates().time(plan.instant(plan.start())));
    }

    private static String window(Plan plan) {
        return t("checkin.plan.window.text", Lengths.words(plan.window()));
    }

    private static String reminders(Plan plan) {
        return plan.reminders().isEmpty()
                ? t("checkin.plan.reminders.none")
                : plan.reminders().stream().map(Lengths::lead).collect(Collectors.joining(", "));
    }

    private static String template(Plan plan, Viewer viewer) {
        return viewer.couple()
                .checkins()
                .templates()
                .current(plan.template())
                .map(current -> current.template().name().value())
                .orElseGet(() -> t("checkin.template.gone"));
    }
}
