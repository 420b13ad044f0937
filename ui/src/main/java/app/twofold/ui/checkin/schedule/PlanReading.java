package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.ui.checkin.desk.Times;
import app.twofold.ui.checkin.template.TemplateLink;
import app.twofold.ui.checkin.template.TemplateWords;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Lengths;
import app.twofold.ui.words.RuleWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.stream.Collectors;

/// A plan to read.
final class PlanReading {

    private PlanReading() {}

    static Leaf of(Plan plan, Viewer viewer) {
        DescriptionList list = new DescriptionList();
        list.addClassName("plan-reading");
        row(list, t("checkin.plan.when"), new Span(RuleWords.of(plan, viewer.dates())));
        row(list, t("checkin.plan.first"), first(plan, viewer));
        row(list, t("checkin.plan.length"), new Span(Lengths.words(plan.length())));
        row(list, t("checkin.plan.window"), new Span(t("checkin.plan.window.text", Lengths.words(plan.window()))));
        row(list, t("checkin.plan.reminders"), new Span(reminders(plan)));
        Anchor template = new Anchor(
                TemplateLink.path(plan.template()),
                TemplateWords.name(plan.template(), viewer.couple().checkins()));
        row(list, t("checkin.plan.template"), template);
        return Leaf.div(list);
    }

    private static Component first(Plan plan, Viewer viewer) {
        Instant first = plan.instant(plan.start());
        Span own = new Span(Times.own(viewer, first));
        return Times.others(viewer, first)
                .<Component>map(others -> {
                    Span beside = new Span(others);
                    beside.addClassNames("tf-meta", "is-2");
                    return Layout.stack(4, own, beside);
                })
                .orElse(own);
    }

    private static String reminders(Plan plan) {
        return plan.reminders().isEmpty()
                ? t("checkin.plan.reminders.none")
                : plan.reminders().stream().map(Lengths::lead).collect(Collectors.joining(", "));
    }

    private static void row(DescriptionList list, String term, Component description) {
        Description said = new Description();
        said.add(description);
        list.add(new Term(term), said);
    }
}
