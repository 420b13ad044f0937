package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// When check-ins are held, on one partner's device: the list, the form, and a schedule's own screen.
record ScheduleScreens(Device device) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    void openToday() {
        device.open("");
    }

    void openList() {
        device.open("check-ins");
        assertThat(title()).hasText("Check-ins");
    }

    /// Proposes a weekly time and comes to its screen.
    void propose(String name, LocalDate first, String time, String partner) {
        Buttons.on(device, "Propose a time").first().click();
        field("What you call it").fill(name);
        type("First day", first.format(DAY));
        type("Time", time);
        Look.at(device);
        Buttons.on(device, "Propose to " + partner).click();
        assertThat(title()).hasText(name);
    }

    void follow(String link) {
        page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile(link)))
                .first()
                .click();
    }

    void press(String words) {
        Buttons.on(device, words).click();
    }

    /// Presses the first button that names itself so for screen readers.
    void pressNamed(String name) {
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }

    void suggest(LocalDate day, String time) {
        Locator dialog = dialog();
        Look.at(device);
        Locator field = dialog.getByLabel("Day", new Locator.GetByLabelOptions().setExact(true));
        field.fill(day.format(DAY));
        field.press("Enter");
        Locator clock = dialog.getByLabel("Time", new Locator.GetByLabelOptions().setExact(true));
        clock.fill(time);
        clock.press("Enter");
        Buttons.in(dialog, "Suggest this time").click();
        assertThat(dialog).hasCount(0);
    }

    void confirm(String words) {
        Locator dialog = dialog();
        Look.at(device);
        Buttons.in(dialog, words).click();
        assertThat(dialog).hasCount(0);
    }

    void says(String words) {
        assertThat(page().locator("main")).containsText(words);
    }

    void saysNot(String words) {
        assertThat(page().locator("main")).not().containsText(words);
    }

    void looksRight() {
        Look.at(device);
    }

    private Locator dialog() {
        return page().getByRole(AriaRole.DIALOG);
    }

    private void type(String label, String words) {
        Locator field = field(label);
        field.fill(words);
        field.press("Enter");
        assertThat(page().locator("[opened], [data-aria-hidden]")).hasCount(0);
    }

    private Locator field(String label) {
        return page().getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    private Locator title() {
        return page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    private Page page() {
        return device.page();
    }
}
