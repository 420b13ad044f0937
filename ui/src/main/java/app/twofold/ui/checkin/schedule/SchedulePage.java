package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.StoryLink;
import app.twofold.ui.words.RuleWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything about one schedule. What has not changed stays where it is.
final class SchedulePage extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 6;
    private static final Duration BACK = Duration.ofDays(15);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final transient Desk desk;
    private final PageHead head = new PageHead("", "");
    private final Div plans = Layout.stack(28);
    private final Div coming = new Div();
    private final StandingCard standing;
    private final RestCard rest;
    private transient @Nullable Schedule shown;
    private transient List<?> shownComing = List.of();

    SchedulePage(Desk desk, Schedule schedule, Viewer viewer) {
        this.desk = desk;
        standing = new StandingCard(desk, schedule, viewer);
        rest = new RestCard(desk, schedule, viewer);
        Div main = new Div(plans, coming);
        main.addClassName("gd");
        add(head, Layout.columns(main, Layout.stack(28, standing, rest, StoryLink.to("schedule", schedule.id()))));
    }

    void refresh(Schedule schedule, Viewer viewer) {
        head.show(schedule.plan().name().value(), RuleWords.of(schedule.plan(), viewer.dates()));
        if (!schedule.equals(shown)) {
            showPlans(schedule, viewer);
            standing.refresh(schedule, viewer);
            rest.refresh(schedule, viewer);
        }
        showComing(schedule, viewer);
        shown = schedule;
    }

    private void showPlans(Schedule schedule, Viewer viewer) {
        plans.removeAll();
        if (schedule.proposal() != null) {
            plans.add(section("checkin.plan.proposed", schedule.proposal().plan(), viewer));
        }
        if (schedule.agreed() != null || schedule.proposal() == null) {
            plans.add(section(
                    schedule.proposal() == null ? "checkin.plan" : "checkin.plan.standing", schedule.plan(), viewer));
        }
    }

    private static Section section(String words, Plan plan, Viewer viewer) {
        Section section = new Section(Type.section(t(words)), PlanReading.of(plan, viewer));
        section.addClassName("grp");
        return section;
    }

    private void showComing(Schedule schedule, Viewer viewer) {
        Instant now = viewer.dates().now();
        List<Occurrence> next = Occurrences.of(
                        viewer.couple().checkins(), schedule, now.minus(BACK), now.plus(AHEAD), now)
                .filter(occurrence -> occurrence.closesAt().isAfter(now) || isAsked(schedule, occurrence))
                .limit(MOST)
                .toList();
        List<?> facts = List.of(
                schedule, next, viewer.couple().partners(), viewer.dates().today());
        if (facts.equals(shownComing)) {
            return;
        }
        shownComing = facts;
        coming.removeAll();
        coming.setVisible(!next.isEmpty());
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("tf-leaf", "occurrences");
        Optional<Occurrence> nearest =
                next.stream().filter(one -> one.state().isToCome()).findFirst();
        next.forEach(one -> rows.add(new OccurrenceRow(
                desk, schedule, one, viewer, nearest.filter(one::equals).isPresent())));
        Section section = new Section(Type.section(t("checkin.coming")), rows);
        section.addClassName("grp");
        coming.add(section);
    }

    private static boolean isAsked(Schedule schedule, Occurrence occurrence) {
        return schedule.overrides().askedMoves().containsKey(occurrence.id().original());
    }
}
