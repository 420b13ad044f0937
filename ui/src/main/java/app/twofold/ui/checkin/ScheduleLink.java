package app.twofold.ui.checkin;

import app.twofold.domain.ScheduleId;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/// Links to the screen of one schedule.
final class ScheduleLink {

    private ScheduleLink() {}

    /// The address of a schedule's screen, without a leading slash.
    static String path(ScheduleId schedule) {
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
