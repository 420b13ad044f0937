package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/// The list of boundaries, their forms, and a boundary's own screen.
record BoundaryScreens(Device device) {

    void openList() {
        device.open("boundaries");
        assertThat(title()).hasText("Boundaries");
    }

    /// Writes a boundary privately and comes back to the list.
    void draft(String boundary, String notOkay) {
        device.open("boundaries/new");
        field("The boundary, in one line").fill(boundary);
        field("Not okay").fill(notOkay);
        press("Keep as private draft");
        device.arrivesAt("boundaries");
        assertThat(title()).hasText("Boundaries");
    }

    /// Opens a boundary, or a draft of one, that the list shows.
    void openFromList(String boundary) {
        page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(boundary).setExact(true))
                .click();
    }

    void isAt(String boundary) {
        assertThat(title()).hasText(boundary);
    }

    void sayBack(String words, String partner) {
        field("Your own words").fill(words);
        press("Send to " + partner);
    }

    void sayMissed(String words, String partner) {
        press("Something was missed");
        field("What was missed").fill(words);
        press("Send to " + partner);
    }

    /// Puts the boundary in another line.
    ///
    /// @param how which of the two ways
    void change(String how, String line) {
        press("Change the words");
        Buttons.option(device, how).click();
        field("The boundary, in one line").fill(line);
        press("Put it in these words");
    }

    void withdraw() {
        press("Withdraw");
        Buttons.in(page().getByRole(AriaRole.DIALOG), "Withdraw it").click();
    }

    void press(String words) {
        Buttons.on(device, words).click();
    }

    Locator main() {
        return page().locator("main");
    }

    Locator added() {
        return page().locator(".b-changes ins");
    }

    Locator takenAway() {
        return page().locator(".b-changes del");
    }

    private Locator title() {
        return page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    private Locator field(String label) {
        return page().getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    private Page page() {
        return device.page();
    }
}
