package app.twofold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import app.twofold.server.live.Presence;
import app.twofold.ui.ViewTest;
import app.twofold.ui.kit.ExitButton;
import app.twofold.ui.kit.Pair;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MainLayoutTest extends ViewTest {

    @Autowired
    private Presence presence;

    @Test
    void showsWhatThePartnerDoesWithoutLoadingAgain() {
        navigate(FrameTestView.class);

        sam(new RenameCouple(new Title("Alex and Sam, again")));

        until(() -> name().equals("Alex and Sam, again"));
    }

    @Test
    void opensAPageWithWhatThePartnerHasJustDone() {
        for (String name : List.of("Us", "The two of us", "Alex and Sam", "We")) {
            sam(new RenameCouple(new Title(name)));

            navigate(FrameTestView.class);

            assertThat(find(Span.class).id("name-on-entry").getText()).isEqualTo(name);
        }
    }

    @Test
    void showsBothHuesOfTheCouple() {
        navigate(FrameTestView.class);

        var style = UI.getCurrent().getElement().getStyle();
        assertThat(style.get("--tf-hue-a")).isNotEqualTo(style.get("--tf-hue-b"));
    }

    @Test
    void hasOneMainPartAndQuickExitAndTheWayBack() {
        navigate(FrameTestView.class);

        assertThat(find(Main.class).all()).hasSize(1);
        assertThat(find(ExitButton.class).all()).hasSize(1);
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Somewhere");
    }

    @Test
    void marksInTheTabBarWhereTheReaderIsAlsoBehindMore() {
        for (String address : List.of("more", "history", "history/patterns", "phase", "settings", "check-ins")) {
            UI.getCurrent().navigate(address);

            assertThat(marked()).as(address).containsExactly("more");
        }
        UI.getCurrent().navigate("wins");

        assertThat(marked()).containsExactly("wins");
    }

    private List<String> marked() {
        TabBar bar = find(TabBar.class).single();
        return find(Anchor.class, bar).all().stream()
                .filter(link -> link.getElement().hasAttribute("aria-current"))
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void namesBothPartnersAtTheFootOfTheDrawer() {
        navigate(FrameTestView.class);

        assertThat(find(Pair.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("Alex and Sam");
    }

    @Test
    void saysThatThePartnerIsHereOnlyIfBothWantThat() {
        navigate(FrameTestView.class);
        Presence.Place place = presence.enter(samSeat);
        place.at("goals", null);

        sam(new OptPresence(true));
        until(() -> people.state(samSeat).partner(sam.person()).orElseThrow().presence());
        assertThat(sees("Sam is here")).isFalse();

        people.does(alexSeat, new OptPresence(true));
        until(() -> sees("Sam is here"));

        place.close();
        until(() -> !sees("Sam is here"));
    }

    private boolean sees(String words) {
        return find(Span.class).all().stream().anyMatch(span -> span.getText().equals(words));
    }

    private String name() {
        return find(Span.class).id("couple-name").getText();
    }
}
