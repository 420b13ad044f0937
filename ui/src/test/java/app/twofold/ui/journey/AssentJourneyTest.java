package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.migrations.TestClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Nobody agrees to words that they do not see.
@ExtendWith(Stage.class)
class AssentJourneyTest {

    private static final String AGREE = "Agree to this wording";

    @Test
    void aScreenThatIsBehindAgreesToNothingAndBothEndAtTheSameWords(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device alex = devices.desktop();
        Device sam = devices.desktop();
        new EntryScreens(alex).signIn(pair.alex());
        new EntryScreens(sam).signIn(pair.sam());
        String goal = "goals/" + Notebook.goal(pair);
        for (Device device : new Device[] {alex, sam}) {
            device.open(goal);
            Buttons.on(device, "Suggest a change").click();
            assertThat(why(device)).hasValue("The table is where we talk.");
        }
        replaceLastWord(alex, "talk at length");
        assertThat(why(sam)).hasValue("The table is where we talk at length.");

        sam.context().setOffline(true);
        why(sam).click();
        sam.page().keyboard().press("Control+End");
        sam.page().keyboard().type(" And laugh.");
        assertThat(Buttons.on(sam, AGREE)).isDisabled();
        replaceLastWord(alex, "listen");
        sam.context().setOffline(false);

        String both = "The table is where we listen. And laugh.";
        assertThat(why(sam)).hasValue(both);
        assertThat(why(alex)).hasValue(both);
        assertThat(Buttons.on(sam, AGREE)).isEnabled();
        Buttons.on(sam, AGREE).click();
        Buttons.on(alex, AGREE).click();
        for (Device device : new Device[] {alex, sam}) {
            assertThat(device.page().locator(".agree")).containsText("You both agreed");
            assertThat(device.page().locator("main")).containsText(both);
        }
    }

    @Test
    void whoWasAwayWhileBothReplacedOneWordFindsBothVersionsNamed(Program program, Devices devices, People people) {
        People.Pair pair = people.pair();
        Device alex = devices.desktop();
        Device sam = devices.phone();
        new EntryScreens(alex).signIn(pair.alex());
        new EntryScreens(sam).signIn(pair.sam());
        String goal = "goals/" + Notebook.goal(pair);
        for (Device device : new Device[] {alex, sam}) {
            device.open(goal);
            Buttons.on(device, "Suggest a change").click();
            assertThat(why(device)).hasValue("The table is where we talk.");
        }

        replaceLastWord(alex, "sing");
        assertThat(why(sam)).hasValue("The table is where we sing.");

        sam.context().setOffline(true);
        replaceLastWord(sam, "listen");
        assertThat(Buttons.on(sam, AGREE)).isDisabled();
        replaceLastWord(alex, "laugh");
        assertThat(Buttons.on(alex, AGREE)).isEnabled();
        program.use(TestClock.class).advance(Duration.ofMinutes(1));
        sam.context().setOffline(false);

        for (Device device : new Device[] {alex, sam}) {
            Locator versions = device.page().locator(".tf-versions");
            assertThat(versions).containsText("The table is where we laugh.");
            assertThat(versions).containsText("The table is where we listen.");
            assertThat(versions).containsText("Sam");
            assertThat(why(device)).hasValue("The table is where we laugh.");
        }
    }

    /// Puts these words in the place of what stands between "we " and the first full stop.
    private static void replaceLastWord(Device device, String words) {
        why(device).click();
        why(device)
                .evaluate(
                        "(field) => field.setSelectionRange(field.value.indexOf('we ') + 3, field.value.indexOf('.'))");
        device.page().keyboard().type(words);
    }

    private static Locator why(Device device) {
        return device.page().getByLabel("Why", new GetByLabelOptions().setExact(true));
    }
}
