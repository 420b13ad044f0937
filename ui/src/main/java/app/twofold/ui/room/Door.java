package app.twofold.ui.room;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.room.desk.RoomRefusalWords;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.RoomDoor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The way to the check-ins for other pages.
@Component
@UIScope
class Door implements RoomDoor {

    private final Me me;
    private final CoupleLive live;

    Door(Me me, CoupleLive live) {
        this.me = me;
        this.live = live;
    }

    @Override
    public void start(TemplateRef template) {
        CheckinId id = new CheckinId(UUID.randomUUID());
        if (new Desk(me, live, new RoomRefusalWords()).send(new EnterCheckin(id, new Occasion.StartedNow(template)))) {
            UI.getCurrentOrThrow().navigate(RoomDoor.path(id));
        }
    }

    @Override
    public com.vaadin.flow.component.Component history() {
        return new History(me, live);
    }
}
