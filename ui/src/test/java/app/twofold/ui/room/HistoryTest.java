package app.twofold.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryTest extends RoomTest {

    @Test
    void heldOnesAreShownTheLatestFirstAndTheOthersOnDemand() {
        for (int i = 0; i < 14; i++) {
            hold(new CheckinId(UUID.randomUUID()));
        }
        navigate("check-ins", Div.class);
        assertThat(rows()).isEqualTo(12);

        press("Show earlier");

        assertThat(rows()).isEqualTo(14);
        assertThat(offers("Show earlier")).isFalse();
    }

    @Test
    void oneThatIsOpenedShowsWithoutReloading() {
        navigate("check-ins", Div.class);
        assertThat(rows()).isZero();

        hold(talk);

        until(() -> rows() == 1);
    }

    private void hold(CheckinId checkin) {
        people.does(
                alexSeat, new EnterCheckin(checkin, new Occasion.StartedNow(new TemplateRef.Supplied(BuiltIn.WEEKLY))));
        sam(new EnterCheckin(checkin, null));
        sam(new EndCheckin(checkin));
    }

    private long rows() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().matches("check-ins/[0-9a-f-]{36}"))
                .count();
    }
}
