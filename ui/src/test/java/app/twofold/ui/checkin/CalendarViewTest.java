package app.twofold.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.feed.CalendarLinks;
import app.twofold.server.feed.CalendarLinks.CalendarLink;
import app.twofold.ui.checkin.schedule.CheckinViewTest;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarViewTest extends CheckinViewTest {

    @Autowired
    private CalendarLinks links;

    @Test
    void aLinkNamesNothingUnlessOneWantsItTo() {
        navigate(CalendarView.class);

        press("Make a link");

        assertThat(says("Your link")).isTrue();
        assertThat(links.of(alexSeat))
                .singleElement()
                .extracting(CalendarLink::neutral)
                .isEqualTo(true);
    }

    @Test
    void aLinkWithTheNamesIsOnesOwnChoice() {
        navigate(CalendarView.class);
        test(find(Checkbox.class).single()).click();

        press("Make a link");

        assertThat(links.of(alexSeat))
                .singleElement()
                .extracting(CalendarLink::neutral)
                .isEqualTo(false);
        assertThat(says("Shows the names")).isTrue();
    }

    @Test
    void anEndedLinkIsGone() {
        navigate(CalendarView.class);
        press("Make a link");

        press("End this link");

        assertThat(links.of(alexSeat)).isEmpty();
        assertThat(says("Your link")).isFalse();
    }

    @Test
    void theOthersLinksDoNotShow() {
        links.make(samSeat, true);

        navigate(CalendarView.class);

        assertThat(offers("End this link")).isFalse();
    }
}
