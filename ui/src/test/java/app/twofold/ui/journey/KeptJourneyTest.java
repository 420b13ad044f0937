package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Words that are typed and not sent yet: there to the last letter, where they belong, and only there.
@ExtendWith(Stage.class)
class KeptJourneyTest {

    private static final String HAND = "You held my hand";

    @Test
    void everyLetterIsThereAfterAReload(Devices devices, People people) {
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(people.pair().alex());

        card(alex).click();
        alex.page().keyboard().type(HAND);
        alex.page().reload();

        assertThat(card(alex)).hasValue(HAND);
    }

    @Test
    void whatWasPastedIsThereInAnotherTab(Devices devices, People people) {
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(people.pair().alex());

        card(alex).click();
        alex.page().keyboard().insertText(HAND);
        alex.page().close();

        Device next = alex.tab("");
        assertThat(card(next)).hasValue(HAND);
    }

    @Test
    void aFormThatWasSentIsEmptyTheNextTime(Devices devices, People people) {
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(people.pair().alex());
        GoalScreens goals = new GoalScreens(alex);

        alex.open("goals/new");
        field(alex, "The goal, in one line").click();
        alex.page().keyboard().type("Dinner without phones");
        goals.press("Propose to Sam");
        assertThat(alex.page().locator("h1")).hasText("Dinner without phones");
        alex.open("goals/new");

        assertThat(field(alex, "The goal, in one line")).hasValue("");
        alex.page().reload();
        assertThat(field(alex, "The goal, in one line")).hasValue("");
    }

    @Test
    void aBoundaryIsChangedFromTheWordsThatStand(Devices devices, People people) {
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(people.pair().alex());
        BoundaryScreens boundaries = new BoundaryScreens(alex);
        alex.open("boundaries/new");
        type(alex, "The boundary, in one line", "No calls after ten");
        type(alex, "Not okay", "Calls");
        boundaries.press("Share with Sam");
        boundaries.isAt("No calls after ten");

        boundaries.press("Change the words");
        Buttons.option(alex, "Tighten it").click();
        field(alex, "The boundary, in one line").click();
        alex.page().keyboard().press("Control+a");
        alex.page().keyboard().insertText("No calls after nine");
        boundaries.press("Put it in these words");
        boundaries.isAt("No calls after nine");

        boundaries.press("Change the words");
        assertThat(field(alex, "The boundary, in one line")).hasValue("No calls after nine");
        assertThat(field(alex, "Not okay")).hasValue("Calls");
    }

    @Test
    void signingOutLeavesNothingInTheBrowser(Devices devices, People people) {
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(people.pair().alex());
        card(alex).click();
        alex.page().keyboard().type(HAND);
        alex.page().waitForFunction("() => Object.keys(localStorage).some((name) => name.startsWith('twofold.kept.'))");
        assertThat((Boolean) alex.page().evaluate("(words) => JSON.stringify(localStorage).includes(words)", HAND))
                .isFalse();

        alex.open("settings");
        Buttons.on(alex, "Sign out").click();
        alex.page().waitForURL(url -> !url.contains("settings"));

        assertThat((Boolean) alex.page()
                        .evaluate("() => Object.keys(localStorage).some((name) => name.startsWith('twofold.kept.'))"))
                .isFalse();
    }

    private static void type(Device device, String label, String words) {
        field(device, label).click();
        device.page().keyboard().type(words);
    }

    private static Locator card(Device device) {
        return device.page().locator(".win-quick textarea");
    }

    private static Locator field(Device device, String label) {
        Page page = device.page();
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }
}
