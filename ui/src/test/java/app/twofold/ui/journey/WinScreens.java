package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// Logging a win from anywhere, and the page of wins.
record WinScreens(Device device) {

    void open() {
        device.open("wins");
        assertThat(page().locator("h1")).hasText("Wins");
    }

    /// Logs one line from whatever screen this is.
    void quickLog(String words) {
        Buttons.on(device, "A small good thing").click();
        Locator dialog = page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("What happened").fill(words);
        Buttons.in(dialog, "Add").click();
        assertThat(dialog).hasCount(0);
    }

    /// The card of a win.
    Locator card(String words) {
        return page().locator("article.win", new Page.LocatorOptions().setHasText(words));
    }

    void reply(String win, String words) {
        Locator card = card(win);
        Buttons.in(card, "Reply").click();
        card.getByLabel("Your reply").fill(words);
        Buttons.in(card, "Send").click();
        assertThat(card.getByLabel("Your reply")).hasCount(0);
    }

    void press(String win, String words) {
        Buttons.in(card(win), words).click();
    }

    private Page page() {
        return device.page();
    }
}
