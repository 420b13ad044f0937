package app.twofold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.ui.FormTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The quiet way to another space, at the foot of the drawer and on a phone behind "More".
@Tag("days")
class SpaceSwitchTest extends FormTest {

    private Seat kimsOwn;

    private void kimHasTwoSpaces() {
        SignedIn kim = people.person("Kim");
        kimsOwn = people.solo(kim);
        people.joined(people.solo(people.person("Robin")), kim);
        inTheBrowserOf(kim);
    }

    @Test
    void standsInTheDrawerAndBehindMore() {
        kimHasTwoSpaces();
        navigate(MoreView.class);

        assertThat(find(Button.class).withText("Another space").all()).hasSize(2);
    }

    @Test
    void leadsToTheOtherSpace() {
        kimHasTwoSpaces();
        navigate(MoreView.class);

        press("Another space");
        assertThat(find(SpaceSwitch.class).single().getElement().getTextRecursively())
                .contains("With Robin", "You are here", "Just you");
        press("Open: Us");

        assertThat(VaadinSession.getCurrent().getSession().getAttribute("twofold.space"))
                .isEqualTo(kimsOwn.couple().value());
    }

    @Test
    void isNotThereForWhoeverHasOneSpace() {
        navigate(MoreView.class);

        assertThat(find(Button.class).withText("Another space").exists()).isFalse();
    }
}
