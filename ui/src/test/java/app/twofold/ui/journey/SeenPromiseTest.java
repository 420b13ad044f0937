package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PromiseId;
import app.twofold.domain.Title;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.Promise.Proposal;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Nobody promises, or says "not now" to, what their screen does not show yet.
@ExtendWith(Stage.class)
class SeenPromiseTest {

    private static final String CHANGED = "Something else has been suggested since. Read it first.";

    private final PromiseId id = new PromiseId(UUID.randomUUID());

    @Test
    void answersWhatItShowsAndSaysThatSomethingElseHasBeenSuggested(Devices devices, People people) {
        People.Pair pair = people.pair();
        pair.does(pair.alexSeat(), new ProposePromise(id, new Title("We cook on Fridays"), null));
        Device sam = devices.desktop();
        HeldPushes pushes = HeldPushes.to(sam.page());
        new EntryScreens(sam).signIn(pair.sam());
        new PromiseScreens(sam).open();
        assertThat(new PromiseScreens(sam).card()).containsText("We cook on Fridays");

        pushes.hold();
        pair.does(
                pair.alexSeat(),
                new ProposePromiseChange(
                        id, new Title("We cook every day"), null, proposal(pair).seq()));
        press(sam, "Agree", "We cook on Fridays");
        pushes.release();

        assertThat(sam.page().locator("vaadin-notification-card")).containsText(CHANGED);
        assertThat(new PromiseScreens(sam).card()).containsText("We cook every day");
        assertThat(now(pair).terms()).isNull();

        pushes.hold();
        pair.does(
                pair.alexSeat(),
                new ProposePromiseChange(
                        id,
                        new Title("We cook twice a week"),
                        null,
                        proposal(pair).seq()));
        press(sam, "Not now", "We cook every day");
        pushes.release();

        assertThat(new PromiseScreens(sam).card()).containsText("We cook twice a week");
        assertThat(proposal(pair).isDeclined()).isFalse();
        press(sam, "Agree", "We cook twice a week");
        assertThat(new PromiseScreens(sam).card()).containsText("You both say how it goes");
        assertThat(now(pair).text()).isEqualTo(new Title("We cook twice a week"));
    }

    private static void press(Device device, String words, String promise) {
        new PromiseScreens(device).button(words, promise).click();
    }

    private Proposal proposal(People.Pair pair) {
        return Objects.requireNonNull(now(pair).proposal());
    }

    private Promise now(People.Pair pair) {
        return pair.couples().state(pair.alexSeat()).promises().find(id).orElseThrow();
    }
}
