package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// From apart to in contact, on two screens.
@ExtendWith(Stage.class)
class PhaseJourneyTest {

    @Test
    void oneStepsBackAndBothComeCloser(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(pair.alex());
        alex.open("phase");
        Look.at(alex);
        choose(alex.page(), "Apart");
        Look.at(alex);
        Buttons.in(alex.page().locator(".p-say"), "Say this").click();
        assertThat(standing(alex.page())).containsText("Said by you");
        assertThat(alex.page().getByLabel("The stage you are at").locator("[checked]"))
                .hasCount(0);

        Device sam = devices.phone();
        new EntryScreens(sam).signIn(pair.sam());
        sam.open("phase");
        choose(sam.page(), "In contact");
        Buttons.in(sam.page().locator(".p-say"), "Propose this").click();
        assertThat(sam.page().locator(".p-proposal")).containsText("You propose");
        Look.at(sam);

        assertThat(alex.page().locator(".p-proposal")).containsText("Sam proposes");
        Look.at(alex);
        Buttons.in(alex.page().locator(".p-proposal"), "Agree").click();
        assertThat(standing(sam.page())).containsText("Agreed by both");
        assertThat(sam.page().locator(".p-proposal")).hasCount(0);
    }

    private static void choose(Page page, String phase) {
        page.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(phase))
                .first()
                .click();
    }

    private static Locator standing(Page page) {
        return page.locator(".p-now");
    }
}
