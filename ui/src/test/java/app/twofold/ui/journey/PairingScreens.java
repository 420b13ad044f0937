package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// The screens on which two people come together.
record PairingScreens(Device device) {

    void startSpace(String name) {
        device.arrivesAt("start");
        page().getByLabel("What you call it").fill(name);
        Look.at(device);
        button("Start this space").click();
    }

    void pickColour(String colour) {
        device.arrivesAt("colour");
        Locator swatch = page().getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(colour));
        swatch.click();
        assertThat(swatch).hasAttribute("aria-checked", "true");
        Look.at(device);
        button("Keep this colour").click();
    }

    /// @return the address to send
    String inviteByLink(String greeting) {
        device.arrivesAt("invite");
        page().getByLabel("A few words to them").fill(greeting);
        Look.at(device);
        button("Make a link").click();
        Locator secret = page().locator(".tf-secret");
        assertThat(secret).containsText(Pattern.compile("http://.+/invitation/.+"));
        Look.at(device);
        return secret.innerText();
    }

    void says(String title) {
        assertThat(page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .containsText(title);
    }

    void press(String words) {
        button(words).click();
    }

    private Locator button(String words) {
        return page().getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(words).setExact(true));
    }

    private Page page() {
        return device.page();
    }
}
