package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of words that were typed and not sent: they go by themselves, come back, are offered, or are wiped.
@ExtendWith(Stage.class)
class UnsentJourneyTest {

    private static final String HAND = "You held my hand";

    @Test
    void whatWasTypedInTheNotesGoesFromAnyPageOnceOneIsBack(Devices devices, People people) {
        People.Pair pair = people.pair();
        GoalId goal = Notebook.goal(pair);
        Device alex = devices.desktop();
        Device sam = devices.desktop();
        new EntryScreens(alex).signIn(pair.alex());
        new EntryScreens(sam).signIn(pair.sam());
        sam.open("goals/" + goal);
        alex.open("goals/" + goal);
        TwoCarets.notes(alex).click();
        alex.context().setOffline(true);
        alex.page().keyboard().type("Written on the train");
        alex.page().close();
        alex.context().setOffline(false);

        Device later = alex.tab("check-ins");

        TwoCarets.sees(sam, "Written on the train");
        later.page().waitForFunction("() => window.twofoldWriting.isSettled");
        assertThat(Notebook.notes(pair, goal).text()).isEqualTo("Written on the train");
        later.open("goals/" + goal);
        TwoCarets.sees(later, "Written on the train");
        assertThat(Notebook.notes(pair, goal).past().changes()).hasSize(1);
    }

    @Test
    void whatWasTypedOnOlderWordsIsOfferedAndPutInByHand(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(pair.alex());
        replacesTheName(alex, "The two of us");
        changedMeanwhile(pair, alex, "Sam and Alex");

        Locator offer = alex.page().locator(".tf-unsent");
        assertThat(offer).containsText("You had typed this; it was not sent.");
        assertThat(offer).containsText("The two of us");
        assertThat(name(alex)).hasValue("Sam and Alex");
        assertThat(nameOf(pair)).isEqualTo("Sam and Alex");

        Buttons.in(offer, "Put it in").click();
        assertThat(name(alex)).hasValue("The two of us");
        assertThat(offer).hasCount(0);
        assertThat(alex.page().locator("main")).containsText("Saved.");
        assertThat(nameOf(pair)).isEqualTo("The two of us");
    }

    @Test
    void whatIsOfferedStaysUntilItIsThrownAway(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(pair.alex());
        replacesTheName(alex, "The two of us");
        changedMeanwhile(pair, alex, "Sam and Alex");
        Locator offer = alex.page().locator(".tf-unsent");
        assertThat(offer).containsText("The two of us");

        alex.page().reload();
        assertThat(offer).containsText("The two of us");
        Buttons.in(offer, "Throw it away").click();
        assertThat(offer).hasCount(0);
        alex.page().reload();

        assertThat(name(alex)).hasValue("Sam and Alex");
        assertThat(offer).hasCount(0);
        assertThat(nameOf(pair)).isEqualTo("Sam and Alex");
    }

    @Test
    void aListOfQuestionsComesBackWithTheRowsThatWereAdded(Devices devices, People people) {
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(people.pair().alex());
        alex.open("check-ins/templates/weekly/edit");
        int parts = alex.page().locator(".section-form").count();
        alex.page().locator(".template-form > vaadin-text-field input").fill("Ours");
        Buttons.on(alex, "Add a part").click();
        Locator part = alex.page().locator(".section-form").nth(parts);
        part.getByLabel("Part").first().fill("Us");
        Buttons.in(part, "Add a question").click();
        part.locator(".prompt-form").nth(1).getByLabel("Question").first().fill("What made us laugh?");

        alex.page().reload();

        assertThat(alex.page().locator(".template-form > vaadin-text-field input"))
                .hasValue("Ours");
        assertThat(part.getByLabel("Part").first()).hasValue("Us");
        assertThat(part.locator(".prompt-form").nth(1).getByLabel("Question").first())
                .hasValue("What made us laugh?");
        Buttons.on(alex, "Cancel").click();
        alex.open("check-ins/templates/weekly/edit");
        assertThat(alex.page().locator(".section-form")).hasCount(parts);
    }

    @Test
    void aPlanComesBackWithItsName(Devices devices, People people) {
        Device alex = devices.desktop();
        new EntryScreens(alex).signIn(people.pair().alex());
        alex.open("check-ins/schedule/new");
        alex.page().locator(".plan-form > vaadin-text-field input").fill("Sunday tea");

        alex.page().reload();

        assertThat(alex.page().locator(".plan-form > vaadin-text-field input")).hasValue("Sunday tea");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void quickExitHandsInWhatWasTypedInTheLastMoment(boolean byKey, Devices devices, People people) {
        People.Pair pair = people.pair();
        GoalId goal = Notebook.goal(pair);
        Device alex = devices.desktop();
        Page page = alex.page();
        new EntryScreens(alex).signIn(pair.alex());
        alex.open("goals/" + goal);
        TwoCarets.notes(alex).click();
        page.keyboard().type(HAND);

        if (byKey) {
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("Escape");
            }
        } else {
            page.locator("[data-exit]").first().click();
        }
        page.waitForURL(Pattern.compile(".*/exit.*"));

        assertThat(Notebook.notes(pair, goal).text()).isEqualTo(HAND);
        alex.open("sign-in");
        assertThat(stored(page)).doesNotContain("twofold.", HAND);
    }

    @Test
    void quickExitLeavesNothingInAnyStorage(Devices devices, People people) {
        People.Pair pair = people.pair();
        GoalId goal = Notebook.goal(pair);
        Device alex = devices.desktop();
        Page page = alex.page();
        new EntryScreens(alex).signIn(pair.alex());
        alex.open("goals/" + goal);
        TwoCarets.notes(alex).click();
        alex.context().setOffline(true);
        page.keyboard().type(HAND);
        page.waitForFunction("() => Object.keys(localStorage).some((name) => name.startsWith('twofold.kept.'))");
        assertThat(stored(page)).contains("twofold.kept.").doesNotContain(HAND);
        alex.context().setOffline(false);

        page.locator("[data-exit]").first().click();
        page.waitForURL(Pattern.compile(".*/exit.*"));

        alex.open("sign-in");
        assertThat(stored(page)).doesNotContain("twofold.", HAND);
    }

    /// Everything that the browser's storages hold, as text.
    private static String stored(Page page) {
        return (String) page.evaluate("() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])");
    }

    /// Types another name and leaves before it is sent.
    private static void replacesTheName(Device device, String words) {
        device.open("settings");
        name(device).click();
        device.page().keyboard().press("Control+a");
        device.page().keyboard().type(words);
        device.page()
                .waitForFunction("() => Object.keys(localStorage).some((name) => name.startsWith('twofold.kept.'))");
    }

    private static void changedMeanwhile(People.Pair pair, Device device, String words) {
        pair.does(pair.samSeat(), new RenameCouple(new Title(words)));
        device.page().reload();
    }

    private static String nameOf(People.Pair pair) {
        return pair.couples().state(pair.alexSeat()).name().value();
    }

    private static Locator name(Device device) {
        return device.page().getByLabel("What you call it", new GetByLabelOptions().setExact(true));
    }
}
