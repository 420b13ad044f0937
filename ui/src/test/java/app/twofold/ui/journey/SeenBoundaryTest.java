package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.boundary.wording.Stage;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Nobody binds themselves to words of a boundary that their screen does not show yet.
@ExtendWith(app.twofold.ui.journey.Stage.class)
class SeenBoundaryTest {

    private static final String AGREE = "Agree to these words";
    private static final String CONFIRM = "Yes, that is what I meant";
    private static final String READ_AGAIN = "The words have changed while you were reading. Please read them again.";
    private static final String SAID_ANEW = "It has been said back in other words since. Please read them first.";

    private final BoundaryId id = new BoundaryId(UUID.randomUUID());
    private People.Pair pair;

    @BeforeEach
    void alexSharesABoundary(People people) {
        pair = people.pair();
        pair.does(pair.alexSeat(), new ShareBoundary(id, Holder.MINE, words("No talks after ten"), null));
    }

    @Test
    void agreesToWhatItShowsAndSaysThatItHasChanged(Devices devices) {
        understood(1);
        Device sam = devices.desktop();
        HeldPushes pushes = HeldPushes.to(sam.page());
        new EntryScreens(sam).signIn(pair.sam());
        sam.open("boundaries/" + id);
        assertThat(Buttons.on(sam, AGREE)).isVisible();

        pushes.hold();
        pair.does(pair.alexSeat(), new ReviseBoundary(id, 1, Revision.TIGHTEN, words("No talks after nine")));
        understood(2);
        assertThat(sam.page().locator("h1")).hasText("No talks after ten");
        Buttons.on(sam, AGREE).click();
        pushes.release();

        assertThat(sam.page().locator("vaadin-notification-card")).containsText(READ_AGAIN);
        assertThat(sam.page().locator("h1")).hasText("No talks after nine");
        assertThat(now().latest().stage()).isEqualTo(Stage.UNDERSTOOD);

        Buttons.on(sam, AGREE).click();
        assertThat(sam.page().locator("main")).containsText("You both agreed");
    }

    @Test
    void confirmsWhatItShowsAndSaysThatItWasSaidInOtherWords(Devices devices) {
        Device alex = devices.desktop();
        HeldPushes pushes = HeldPushes.to(alex.page());
        new EntryScreens(alex).signIn(pair.alex());
        pair.does(pair.samSeat(), new SayBoundaryBack(id, 1, new Words("You are tired then")));
        alex.open("boundaries/" + id);
        assertThat(Buttons.on(alex, CONFIRM)).isVisible();

        pushes.hold();
        pair.does(pair.samSeat(), new SayBoundaryBack(id, 1, new Words("You never want to talk")));
        Buttons.on(alex, CONFIRM).click();
        pushes.release();

        assertThat(alex.page().locator("vaadin-notification-card")).containsText(SAID_ANEW);
        assertThat(alex.page().locator("main")).containsText("You never want to talk");
        assertThat(now().latest().stage()).isEqualTo(Stage.SAID_BACK);
    }

    private void understood(int version) {
        long said = pair.does(pair.samSeat(), new SayBoundaryBack(id, version, new Words("You are tired then")));
        pair.does(pair.alexSeat(), new ConfirmBoundary(id, version, said));
    }

    private Boundary now() {
        return pair.couples().state(pair.alexSeat()).boundaries().find(id).orElseThrow();
    }

    private static BoundaryWording words(String title) {
        return new BoundaryWording(
                new Title(title), Words.NONE, new Words("Waking me"), Words.NONE, Words.NONE, Kind.COMMUNICATION);
    }
}
