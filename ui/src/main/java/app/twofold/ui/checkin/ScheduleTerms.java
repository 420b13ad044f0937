package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Differences.Pair;
import app.twofold.ui.timeline.Written;
import app.twofold.ui.words.Dates;
import app.twofold.ui.words.Lengths;
import app.twofold.ui.words.RuleWords;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/// What a schedule says: when, how long and with which questions.
final class ScheduleTerms {

    private ScheduleTerms() {}

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

    /// In one line, when, and how long.
    static Paragraph line(Plan plan, Viewer viewer) {
        return Written.terms(of(plan, plan, viewer).subList(1, 4));
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
