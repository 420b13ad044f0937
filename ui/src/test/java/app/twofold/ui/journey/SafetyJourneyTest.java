package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody reads whether this is safe for them, and whom they can call, with and without an account.
@ExtendWith(Stage.class)
class SafetyJourneyTest {

    @Test
    void thePagesAboutSafetyAreFitToReadForAll(Devices devices, People people) {
        Device alex = devices.desktop();
        Page page = alex.page();
        for (String path : new String[] {"support", "about"}) {
            alex.open(path);
            page.locator("h1").waitFor();
            Look.at(alex);
        }
        assertThat(page).hasTitle("About · Twofold");

        new EntryScreens(alex).signIn(people.pair().alex());
        alex.open("settings/leaving");
        page.getByText("Help lines in your country").click();
        assertThat(page.locator("h1")).hasText("Support");
        page.getByText("Read it").click();
        assertThat(page.locator("h1")).hasText("Is this safe for me?");
        page.getByText("Help lines in your country").click();
        assertThat(page.locator("h1")).hasText("Support");
        Look.at(alex);
    }
}
