package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One leaves at once and alone, the other finds the space frozen, and both open it again, on two screens.
@ExtendWith(Stage.class)
class LeavingJourneyTest {

    @Test
    void oneLeavesTheOtherReadsOnAndBothOpenItAgain(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(pair.alex());
        Device sam = devices.phone();
        new EntryScreens(sam).signIn(pair.sam());
        sam.open("goals");
        alex.open("settings");
        alex.page().getByText("How leaving works").click();
        Look.at(alex);

        password(alex).fill("not my password");
        Buttons.on(alex, "Leave now").click();
        assertThat(alex.page().getByText("That is not your password.")).isVisible();
        password(alex).fill(People.PASSWORD);
        List<String> pages = alex.pagesAskedFor();
        Buttons.on(alex, "Leave now").click();

        rests(alex);
        Assertions.assertThat(pages).containsExactly(alex.address() + "/resting");
        rests(sam);
        Look.at(alex);
        Look.at(sam);
        for (String closed : new String[] {"goals", "boundaries/new", "wins", "promises", "check-ins"}) {
            sam.open(closed);
            rests(sam);
        }
        sam.open("history");
        assertThat(sam.page().getByText("This space was frozen")).isVisible();
        Look.at(sam);

        sam.open("");
        Buttons.on(sam, "I would open it again").click();
        assertThat(alex.page().locator(".lv-again .tf-list")).containsText("would open it again");
        Look.at(alex);
        Buttons.on(sam, "Take my yes back").click();
        assertThat(alex.page().locator(".lv-again .tf-list")).not().containsText("would open it again");
        Buttons.on(sam, "I would open it again").click();
        assertThat(sam.page().locator("vaadin-notification-card")).containsText("You can ask again from");

        Buttons.on(alex, "I would open it again").click();
        assertThat(sam.page().locator(".lv-again .tf-list")).containsText("would open it again");
        Buttons.on(sam, "Open it again").click();
        assertThat(alex.page().locator("h1")).not().hasText("This space rests");
        assertThat(sam.page().locator("h1")).not().hasText("This space rests");
        sam.open("goals");
        assertThat(sam.page().locator("h1")).hasText("Goals");
    }

    @Test
    void whoHasLeftMayBeginAnotherSpaceAndGoBackToReadTheFirst(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device sam = devices.desktop();
        new EntryScreens(sam).signIn(pair.sam());
        sam.open("settings/leaving");
        password(sam).fill(People.PASSWORD);
        Buttons.on(sam, "Leave now").click();
        rests(sam);

        sam.page().getByText("Begin another space").click();
        sam.page()
                .getByLabel("Name of the space")
                .or(sam.page().locator("vaadin-text-field input").first())
                .first()
                .fill("Mine");
        Look.at(sam);
        Buttons.on(sam, "Start")
                .or(sam.page().locator(".tf-start vaadin-button").first())
                .first()
                .click();
        sam.page().waitForURL(Pattern.compile(".*/colour"));

        sam.open("settings");
        assertThat(sam.page().locator(".tf-spaces")).containsText("Mine");
        Look.at(sam);
    }

    private static Locator password(Device device) {
        return device.page().getByLabel("Your password", new GetByLabelOptions().setExact(true));
    }

    private static void rests(Device device) {
        Page page = device.page();
        assertThat(page.locator("h1")).hasText("This space rests");
        assertThat(page).hasURL(Pattern.compile(".*/resting"));
    }
}
