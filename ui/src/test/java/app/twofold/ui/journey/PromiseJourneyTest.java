package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A promise from its making to how it went, and one of both, on two screens.
@ExtendWith(Stage.class)
class PromiseJourneyTest {

    private static final String LONG = "a".repeat(150);
    private static final String WRITE = "I ring before. " + LONG;
    private static final String RING = "I ring before I bring somebody home.";
    private static final String PHONES = "Neither of us reads the other one’s phone.";

    @Test
    void oneIsMadeChangedTogetherAndSaidToBeKept(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(pair.alex());
        new PromiseScreens(alex).open();
        look(alex);
        make(alex, RING, "");
        assertThat(new PromiseScreens(alex).card()).containsText("Sam says how it goes.");

        Device sam = devices.phone();
        new EntryScreens(sam).signIn(pair.sam());
        new PromiseScreens(sam).open();
        press(sam, "Change it", RING);
        words(sam, "The promise").fill(WRITE);
        send(sam, "Suggest it");
        assertThat(new PromiseScreens(alex).card()).containsText("Sam suggests a change:");
        look(alex);
        look(sam);
        press(alex, "Agree", RING);
        assertThat(new PromiseScreens(sam).past()).containsText("Changed together today: “" + WRITE + "”, no end");

        press(sam, "Kept", WRITE);
        look(sam);
        words(sam, "In your words, if you like").fill("Every time. " + LONG);
        send(sam, "Send");
        assertThat(new PromiseScreens(alex).card()).containsText("Kept so far, said Sam today: “Every time. " + LONG);
        look(alex);
    }

    @Test
    void whatBothPromiseMayBeSeenDifferently(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(pair.alex());
        new PromiseScreens(alex).open();
        make(alex, PHONES, "We both promise");
        Device sam = devices.phone();
        new EntryScreens(sam).signIn(pair.sam());
        new PromiseScreens(sam).open();
        look(sam);
        press(sam, "Agree", PHONES);
        assertThat(new PromiseScreens(alex).card()).containsText("You both say how it goes.");
        press(sam, "Kept", PHONES);
        send(sam, "Send");

        assertThat(new PromiseScreens(alex).card()).containsText("Kept so far, said Sam today");
        assertThat(new PromiseScreens(alex).card()).containsText("Say how you see it, no rush.");
        Locator notKept = press(alex, "Not kept", PHONES);
        send(alex, "Send");
        assertThat(new PromiseScreens(sam).past()).containsText("Seen differently. It comes up at your next check-in.");
        assertThat(notKept).hasCount(0);
        assertThat(alex.page().locator(".pr-main h2").first()).isFocused();
        look(sam);
        look(alex);
    }

    /// What a toast says is read before it goes, not while it does.
    private static void look(Device device) {
        assertThat(device.page().locator("vaadin-notification-card")).hasCount(0);
        Look.at(device);
    }

    private static void make(Device device, String text, String whose) {
        Buttons.on(device, "Make a promise").click();
        look(device);
        words(device, "The promise").fill(text);
        if (!whose.isEmpty()) {
            Buttons.option(device, whose).click();
        }
        send(device, whose.isEmpty() ? "Promise" : "Suggest it");
    }

    private static Locator words(Device device, String label) {
        return device.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void send(Device device, String words) {
        Buttons.in(device.page().locator("vaadin-dialog[opened]"), words).click();
        assertThat(device.page().locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private static Locator press(Device device, String words, String promise) {
        Locator button = new PromiseScreens(device).button(words, promise);
        button.click();
        return button;
    }
}
