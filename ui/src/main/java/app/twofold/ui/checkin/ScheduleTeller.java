package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Agreed;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Declined;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Ended;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Moved;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Paused;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Proposed;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Replanned;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Resumed;
import app.twofold.domain.checkin.schedule.ScheduleHappening.TemplateDropped;
import app.twofold.domain.checkin.schedule.ScheduleHappening.TemplateKept;
import app.twofold.domain.checkin.schedule.ScheduleHappening.Withdrawn;
import app.twofold.domain.timeline.Entry;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Differences;
import app.twofold.ui.timeline.Told;
import app.twofold.ui.timeline.Written;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/// What happened to the times and the lists of questions of check-ins, in words.
final class ScheduleTeller {

    private ScheduleTeller() {}

    static Told tell(ScheduleHappening happening, Entry entry, Viewer viewer) {
        String title = entry.subject().title();
        return switch (happening) {
            case Proposed(var plan) ->
                told(t("history.schedule.proposed"), title, List.of(ScheduleTerms.line(plan, viewer)));
            case Replanned(var before, var after) ->
                changed(t("history.schedule.replanned"), title, before, after, viewer);
            case Agreed agreed -> agreed(agreed, title, viewer);
            case Declined(var reason) -> told(t("history.not-now"), title, Written.voice(reason.value()));
            case Withdrawn _ -> told(t("history.schedule.withdrawn"), title, List.of());
            case Paused(var until) ->
                told(
                        until == null
                                ? t("history.schedule.paused")
                                : t(
                                        "history.schedule.paused.until",
                                        viewer.dates().date(until)),
                        title,
                        List.of());
            case Resumed _ -> told(t("history.schedule.resumed"), title, List.of());
            case Ended _ -> told(t("history.schedule.ended"), title, List.of());
            case Moved(var _, var to, var zone) ->
                told(
                        t(
                                "history.schedule.moved",
                                viewer.dates().date(to.atZone(zone).toInstant()),
                                viewer.time(to.atZone(zone).toInstant())),
                        title,
                        List.of());
            case TemplateKept(var before, var _) ->
                told(t(before == null ? "history.template.kept" : "history.template.changed"), title, List.of());
            case TemplateDropped _ -> told(t("history.template.dropped"), title, List.of());
        };
    }

    private static Told agreed(Agreed agreed, String title, Viewer viewer) {
        Plan before = agreed.before();
        return before == null
                ? told(t("history.schedule.agreed"), title, List.of(ScheduleTerms.line(agreed.plan(), viewer)))
                : changed(t("history.schedule.agreed.again"), title, before, agreed.plan(), viewer);
    }

    private static Told changed(String line, String title, Plan before, Plan after, Viewer viewer) {
        Optional<Component> difference = Differences.of(
                t("history.before.plain"), t("history.after.plain"), ScheduleTerms.of(before, after, viewer));
        return told(line, title, difference.stream().toList()).wide(difference.isPresent());
    }

    private static Told told(String line, String title, List<Component> body) {
        return Told.of(Icon.CALENDAR, line, title, body);
    }
}
