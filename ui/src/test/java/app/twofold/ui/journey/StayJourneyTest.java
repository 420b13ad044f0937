package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Signing in on a device that is one's own, and on one that is not.
@ExtendWith(Stage.class)
class StayJourneyTest {

    @Test
    void whoDoesNotTickTheBoxIsForgottenWithTheBrowser(Devices devices, People people) {
        Device sam = devices.desktop();
        new EntryScreens(sam).signIn(people.pair().sam());

        Device later = closedAndOpened(sam, devices);
        later.open("wins");

        assertThat(later.page().locator("h1")).hasText("Welcome back");
    }

    @Test
    void whoTicksTheBoxIsKnownAfterTheBrowserWasClosed(Devices devices, People people) {
        Device sam = devices.desktop();
        new EntryScreens(sam).signInToStay(people.pair().sam());

        Device later = closedAndOpened(sam, devices);
        later.open("wins");

        assertThat(later.page().locator("h1")).hasText("Wins");
    }

    @Test
    void thePageBeginsWithTheAddress(Devices devices) {
        Device somebody = devices.desktop();
        somebody.open("sign-in");

        assertThat(somebody.page().getByLabel("Email")).isFocused();
    }

    /// The same browser later: what ends with it is gone.
    private static Device closedAndOpened(Device device, Devices devices) {
        List<Cookie> kept = device.context().cookies().stream()
                .filter(cookie -> cookie.expires > 0)
                .toList();
        Device later = devices.desktop();
        later.context().addCookies(kept);
        return later;
    }
}
