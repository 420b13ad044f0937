package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Three times Shift, or three times Escape, leaves at once, whatever has the focus; typing capitals does not.
@ExtendWith(Stage.class)
class QuickExitJourneyTest {

    private static final int TRIES = 20;
    private static final Pattern GONE = Pattern.compile(".*/exit/.*");

    @Test
    void threeTimesShiftLeavesAndCapitalsDoNot(Devices devices, People people) {
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(people.pair().alex());
        Locator field = alex.page().locator(".win-quick textarea");
        field.focus();

        capitals(alex, "SHOUT");
        almost(alex);

        assertThat(field).hasValue("SHOUTab");
        leaves(alex, "Shift", GONE);
        assertThat(alex.page().locator("body")).not().containsText("Twofold");
        alex.open("goals");
        alex.arrivesAt("sign-in");
        Look.at(alex);
    }

    @Test
    void soItDoesInADialogAndOnAPhone(Devices devices, People people) {
        People.Pair pair = people.pair();
        for (String key : new String[] {"Shift", "Escape"}) {
            Device alex = devices.phone();
            new EntryScreens(alex).signIn(pair.alex());
            alex.open("promises");
            Buttons.on(alex, "Make a promise").first().click();
            Locator field =
                    alex.page().locator("vaadin-dialog[opened] textarea").first();
            field.focus();
            capitals(alex, "WELL");
            assertThat(field).hasValue("WELL");

            leaves(alex, key, GONE);

            alex.open("goals");
            alex.arrivesAt("sign-in");
        }
    }

    @Test
    void withoutALineThePageGoesAllTheSame(Devices devices, People people, Program program) {
        try (Line line = Line.to(program.port())) {
            Device alex = devices.desktopThrough(line);
            new EntryScreens(alex).signIn(people.pair().alex());
            line.cut();

            leaves(alex, "Shift", Pattern.compile("about:blank"));
        }
    }

    /// A machine that is busy may take longer over three keys than a hand does, so it may press them again.
    private static void leaves(Device device, String key, Pattern to) {
        for (int tries = 0; tries < TRIES && !to.matcher(device.page().url()).matches(); tries++) {
            times(device, 3, key);
        }
        device.page().waitForURL(to);
    }

    private static void capitals(Device device, String word) {
        word.chars().forEach(letter -> device.page().keyboard().press("Shift+" + (char) letter));
    }

    private static void times(Device device, int count, String key) {
        for (int i = 0; i < count; i++) {
            device.page().keyboard().press(key);
        }
    }

    /// What is nearly three times the same key, and isn't.
    private static void almost(Device device) {
        Page page = device.page();
        Keyboard keys = page.keyboard();
        times(device, 2, "Shift");
        keys.press("a");
        times(device, 2, "Shift");
        keys.press("Escape");
        times(device, 2, "Shift");
        keys.down("Control");
        times(device, 1, "Shift");
        keys.up("Control");
        times(device, 2, "Shift");
        page.mouse().click(1, 1);
        page.locator(".win-quick textarea").focus();
        keys.press("b");
    }
}
