package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What keeps a person's secret at their own screen, and their words.
@ExtendWith(Stage.class)
class QuietJourneyTest {

    private static final String WAITED = "You waited up, and asked nothing";

    @Test
    void theTabSaysNothingForWhoeverWantsThat(Devices devices, People people) {
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(people.pair().alex());
        alex.open("settings");
        assertThat(alex.page()).hasTitle("Settings · Twofold");
        Look.at(alex);

        alex.page().getByLabel("Neutral tab title and icon").check();
        assertThat(alex.page()).hasTitle("Notes");

        alex.page().locator("vaadin-side-nav-item[path=goals]").click();
        assertThat(alex.page().locator("h1")).hasText("Goals");
        assertThat(alex.page()).hasTitle("Notes");
        alex.open("nothing/here");
        assertThat(alex.page().locator("h1")).hasText("There is nothing here");
        assertThat(alex.page()).hasTitle("Notes");
        Look.at(alex);
    }

    @Test
    void escapePressedThreeTimesLeavesAndForgets(Devices devices, People people) {
        Device alex = devices.desktop();
        Page page = alex.page();
        new EntryScreens(alex).signIn(people.pair().alex());
        field(alex).fill(WAITED);

        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Escape");
        }

        page.waitForURL(Pattern.compile(".*/exit/.*"));
        assertThat(page.locator("body")).not().containsText("Twofold");
        alex.open("goals");
        alex.arrivesAt("sign-in");
        assertThat(page.locator("h1")).hasText("Welcome back");
    }

    @Test
    void nothingComesBackByTheBackButtonAfterSigningOut(Devices devices, People people) {
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(people.pair().alex());
        alex.open("goals");
        assertThat(alex.page().locator("h1")).hasText("Goals");
        alex.open("settings");
        alex.page().getByText("Sign out").first().click();
        alex.arrivesAt("sign-in");

        alex.page().goBack();
        alex.arrivesAt("sign-in");
        assertThat(alex.page().locator("h1")).hasText("Welcome back");
    }

    @Test
    void wordsTypedWithoutALineAreKeptUntilItIsBack(Devices devices, People people, Program program) {
        People.Pair pair = people.pair();
        try (Line line = Line.to(program.port())) {
            Device alex = devices.desktopThrough(line);
            new EntryScreens(alex).signIn(pair.alex());
            field(alex).focus();

            line.cut();
            alex.page().keyboard().type(WAITED);
            Locator strip = alex.page().getByText("Reconnecting. Your words are kept.");
            assertThat(strip).isVisible();
            assertThat(alex.page().locator(".win-quick")).containsText("Kept on this device");

            line.mend();
            assertThat(strip).not().isVisible();
            assertThat(field(alex)).hasValue(WAITED);
            Buttons.in(alex.page().locator(".win-quick"), "Add").click();
            Device sam = devices.phone();
            new EntryScreens(sam).signIn(pair.sam());
            new WinScreens(sam).open();
            assertThat(new WinScreens(sam).card(WAITED)).isVisible();
        }
    }

    private static Locator field(Device device) {
        return device.page().locator(".win-quick textarea");
    }
}
