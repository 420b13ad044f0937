package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What comes up from below on a phone leaves what stands at the foot of the screen free.
@ExtendWith(Stage.class)
class FootTest {

    private static final String TOAST = """
            () => {
              const toast = document.createElement('vaadin-notification');
              toast.position = 'bottom-center';
              toast.duration = 0;
              toast.renderer = (root) => { root.textContent = 'There is something to mend. '.repeat(6); };
              document.body.append(toast);
              toast.opened = true;
            }""";
    private static final String STILL =
            "() => document.getAnimations().every(one => one.playState !== 'running' || one.effect.getTiming().iterations"
                    + " === Infinity)";

    @Test
    void aToastStandsAboveTheTabBarAndTheRoomsButtonsAndGoesWhenSomebodyGoesOn(Devices devices, People people) {
        Device sam = devices.phone();
        new EntryScreens(sam).signIn(people.pair().sam());
        new WinScreens(sam).open();
        toastIsAbove(sam.page(), ".tf-tabbar");
        goesWithAPress(sam.page());

        sam.open("check-ins/start");
        sam.page().locator("main vaadin-button").first().click();
        assertThat(sam.page().locator(".tf-room > footer")).isVisible();
        toastIsAbove(sam.page(), ".tf-room > footer");
        goesWithAPress(sam.page());
    }

    @Test
    void aToastOfTheProgramCanBeActedOnUntilItIsOver(Devices devices, People people) {
        Device sam = devices.phone();
        new EntryScreens(sam).signIn(people.pair().sam());
        WinScreens wins = new WinScreens(sam);
        wins.open();
        sam.page().locator(".no-wins input[type=text]").first().fill("You sang in the kitchen");
        Buttons.in(sam.page().locator("main"), "Add the first one").click();
        assertThat(wins.card("You sang in the kitchen")).isVisible();

        Locator toast = sam.page().locator("vaadin-notification-card:not([closing])");
        assertThat(toast).hasCount(1);
        assertThat(bottom(toast)).isLessThanOrEqualTo(top(sam.page(), ".tf-tabbar"));
        sam.page().locator("h1").click();
        Buttons.in(toast, "Undo").click();
        assertThat(wins.card("You sang in the kitchen")).hasCount(0);
        assertThat(toast).containsText("Taken back.");
        sam.page().waitForFunction(STILL);
        assertThat(bottom(toast)).isLessThanOrEqualTo(top(sam.page(), ".tf-tabbar"));
    }

    private static void toastIsAbove(Page page, String foot) {
        page.evaluate(TOAST);
        Locator toast = page.locator("vaadin-notification-card");
        assertThat(toast).isVisible();
        page.waitForFunction(STILL);
        assertThat(bottom(toast)).as("%s under a toast", foot).isLessThanOrEqualTo(top(page, foot));
    }

    private static void goesWithAPress(Page page) {
        // The press that brought a toast about may last for half a second.
        page.waitForFunction("() => new Promise(done => setTimeout(() => done(true), 600))");
        page.locator("h1").first().click();
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
    }

    private static double bottom(Locator locator) {
        BoundingBox box = locator.boundingBox();
        return box.y + box.height;
    }

    private static double top(Page page, String foot) {
        return page.locator(foot).boundingBox().y;
    }
}
