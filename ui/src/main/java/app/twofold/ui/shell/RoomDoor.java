package app.twofold.ui.shell;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.template.TemplateRef;
import com.vaadin.flow.component.Component;

/// The way to the check-ins themselves. The feature that holds them offers one as a bean, for the pages that say when
/// they are held.
public interface RoomDoor {

    /// Starts a check-in now, without a schedule, and leads into it. Says so on the screen if that is refused.
    void start(TemplateRef template);

    /// The check-ins that somebody has entered: those that go on first, then those that are over, the latest first.
    /// Follows what both do. Its heading is an h2.
    Component history();

    /// The route of a check-in, whether it is still to come, goes on or is over.
    static String path(CheckinId checkin) {
        return "check-ins/" + checkin;
    }

    /// The route on which one prepares for it privately.
    static String preparation(CheckinId checkin) {
        return path(checkin) + "/prepare";
    }
}
