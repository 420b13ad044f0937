package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.migrations.TestClock;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class ExpiredCodeTest {

    private static final Duration A_CODES_LIFE = Duration.ofMinutes(10);

    /// Nobody tells the screen: its own clock does.
    @Test
    void theInvitersScreenDropsACodeWhoseTimeIsOver(Devices devices) throws IOException {
        try (Program program = Program.start()) {
            Device kim = devices.desktopOf(program);
            Page page = kim.page();
            PairingScreens pairing = new PairingScreens(kim);
            new EntryScreens(kim).signUp("Kim", People.newEmail("Kim"));
            pairing.startSpace("The two of us");
            pairing.pickColour("Lake");
            kim.arrivesAt("invite");
            pairing.press("Make a code to read aloud");
            assertThat(page.locator(".tf-secret")).isVisible();
            assertThat(page.locator(".tf-address")).hasText(kim.address() + "/join");

            program.use(TestClock.class).advance(A_CODES_LIFE.plusSeconds(1));
            page.clock().fastForward(A_CODES_LIFE.plusSeconds(2).toMillis());

            assertThat(page.locator(".tf-secret")).hasCount(0);
            assertThat(page.locator("main")).containsText("The last code or link has expired.");
            assertThat(Buttons.on(kim, "Make a code to read aloud")).isVisible();
        }
    }
}
