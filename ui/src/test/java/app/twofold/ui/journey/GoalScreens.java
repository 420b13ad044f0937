package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;

/// The list of goals, the form of a new one, and a goal's own screen.
record GoalScreens(Device device) {

    void openList() {
        device.open("goals");
        assertThat(title()).hasText("Goals");
    }

    /// Proposes a goal and comes to its screen.
    void propose(String goal, String why, String partner) {
        device.open("goals/new");
        field("The goal, in one line").fill(goal);
        field("Why").fill(why);
        Look.at(device);
        press("Propose to " + partner);
        assertThat(title()).hasText(goal);
    }

    /// Opens a goal that the list shows.
    void openFromList(String goal) {
        Locator link = page().getByRole(
                        AriaRole.LINK, new GetByRoleOptions().setName(goal).setExact(true));
        link.click();
        assertThat(title()).hasText(goal);
    }

    void listShows(String goal) {
        assertThat(page().locator("main")).containsText(goal);
    }

    void agreementSays(String words) {
        assertThat(page().locator(".agree")).containsText(words);
    }

    /// Takes a goal's words in hand and leaves these as its reason.
    void rewriteWhy(String why) {
        press("Suggest a change");
        Locator field = field("Why");
        field.fill(why);
        field.blur();
    }

    void noteProgress(String amount, String words) {
        press("Note progress");
        Locator dialog = page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("How many times").fill(amount);
        dialog.getByLabel("A few words, if you like").fill(words);
        Look.at(device);
        Buttons.in(dialog, "Save").click();
        assertThat(dialog).hasCount(0);
    }

    /// On Today, one goal takes the width that there is for all.
    void fillsTheWidthOfToday(String goal) {
        device.open("");
        Locator only = page().locator(".strip > article");
        assertThat(only).hasCount(1);
        assertThat(only).containsText(goal);
        double strip = page().locator(".strip").boundingBox().width;
        Assertions.assertThat(only.boundingBox().width).isGreaterThan(0.9 * strip);
    }

    Locator notes() {
        return page().locator(".notes textarea").first();
    }

    Locator secondVersions() {
        return page().locator(".notes .tf-livefield + div");
    }

    void press(String words) {
        Buttons.on(device, words).click();
    }

    Locator main() {
        return page().locator("main");
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
