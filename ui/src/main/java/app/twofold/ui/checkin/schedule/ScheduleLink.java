package app.twofold.ui.checkin.schedule;

import app.twofold.domain.ScheduleId;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/// Addresses of schedules, without a leading slash, and links to them.
public final class ScheduleLink {

    /// Where a new one is planned.
    public static final String NEW = "check-ins/schedule/new";

    private ScheduleLink() {}

    public static String path(ScheduleId schedule) {
        return "check-ins/schedule/" + schedule;
    }

    static RouterLink to(ScheduleId schedule, String words) {
        return new RouterLink(
                words, ScheduleView.class, new RouteParameters(ScheduleView.SCHEDULE, schedule.toString()));
    }

    /// A card's heading whose link covers the whole card.
    static H3 heading(ScheduleId schedule, String words) {
        RouterLink link = to(schedule, words);
        link.addClassName("tf-cover");
        H3 heading = Type.heading("");
        heading.add(link);
        return heading;
    }
}
