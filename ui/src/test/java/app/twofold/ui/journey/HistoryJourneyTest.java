package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class HistoryJourneyTest {

    private final GoalId goal = new GoalId(UUID.randomUUID());

    @Test
    void whatComesInShowsAtTheTopAndWhatIsReadStaysWhereItIs(Devices devices, People people) {
        People.Pair pair = people.pair();
        agreedThenReworded(pair);
        IntStream.rangeClosed(1, 30).forEach(i -> pair.does(pair.samSeat(), thanks("For number " + i + ".")));
        Device desktop = devices.desktop();
        Device phone = devices.phone();
        new EntryScreens(desktop).signIn(pair.alex());
        new EntryScreens(phone).signIn(pair.sam());
        desktop.open("history");
        phone.open("history");
        Locator read = entry(phone, "For number 12.");
        read.scrollIntoViewIfNeeded();
        double before = read.boundingBox().y;

        pair.does(pair.alexSeat(), thanks("For the morning."));

        assertThat(entry(phone, "For the morning.")).hasCount(1);
        assertThat(entry(desktop, "For the morning.")).isVisible();
        Assertions.assertThat(read.boundingBox().y).isCloseTo(before, Offset.offset(3.0));
        Look.at(desktop);
    }

    @Test
    void oneSearchesAndReadsHowAGoalBecameWhatItIs(Devices devices, People people) {
        People.Pair pair = people.pair();
        agreedThenReworded(pair);
        pair.does(pair.samSeat(), thanks("For the tea on the balcony."));
        Device phone = devices.phone();
        new EntryScreens(phone).signIn(pair.sam());
        phone.open("history");

        phone.page().getByLabel("Search your words").fill("balcony");
        assertThat(entry(phone, "For the tea on the balcony.")).isVisible();
        assertThat(phone.page().locator(".h-entry")).hasCount(1);
        Assertions.assertThat(phone.page().url()).doesNotContain("balcony");

        phone.open("goals/" + goal);
        phone.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("How it got here"))
                .click();
        assertThat(phone.page().locator(".h-version")).hasCount(2);
        assertThat(phone.page().locator(".h-version ins").first()).containsText("listen");
        Look.at(phone);

        phone.open("history/on");
        assertThat(phone.page().locator(".h-past")).containsText("Dinner without phones");
        Look.at(phone);
    }

    @Test
    void whatIsReadStaysWhereItIsInABrowserThatDoesNotSeeToItItself(Devices devices, People people) {
        People.Pair pair = people.pair();
        IntStream.rangeClosed(1, 30).forEach(i -> pair.does(pair.samSeat(), thanks("For number " + i + ".")));
        Device phone = devices.phone();
        new EntryScreens(phone).signIn(pair.sam());
        phone.page().addInitScript("""
                const supports = CSS.supports.bind(CSS);
                CSS.supports = (...asked) => asked[0] !== 'overflow-anchor' && supports(...asked);
                addEventListener('DOMContentLoaded', () => document.documentElement.style.overflowAnchor = 'none');""");
        phone.open("history");
        Locator read = entry(phone, "For number 12.");
        read.scrollIntoViewIfNeeded();
        double before = read.boundingBox().y;

        pair.does(pair.alexSeat(), thanks("For the morning."));

        assertThat(entry(phone, "For the morning.")).hasCount(1);
        Assertions.assertThat(read.boundingBox().y).isCloseTo(before, Offset.offset(3.0));
    }

    @Test
    void whatOneLooksForIsInTheAddressAndComesBackWithIt(Devices devices, People people) {
        People.Pair pair = people.pair();
        agreedThenReworded(pair);
        pair.does(pair.samSeat(), thanks("For the tea on the balcony."));
        Device phone = devices.phone();
        new EntryScreens(phone).signIn(pair.sam());
        phone.open("history");
        Page page = phone.page();

        press(page, "More filters");
        page.getByLabel("Part of life").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Closeness"))
                .click();
        assertThat(entry(phone, "For the tea on the balcony.")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile(".*/history\\?area=closeness$"));
        Look.at(phone);

        entry(phone, "Goal reworded")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName("Dinner without phones")
                                .setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/goals/.*"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/history\\?area=closeness$"));
        assertThat(entry(phone, "Goal proposed")).hasCount(1);
        assertThat(entry(phone, "For the tea on the balcony.")).hasCount(0);

        press(page, "No longer only: Closeness");
        assertThat(entry(phone, "For the tea on the balcony.")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/history$"));
    }

    @Test
    void backPressedAtTheVeryMomentAPageComesShowsThePageBefore(Devices devices, People people) {
        People.Pair pair = people.pair();
        agreedThenReworded(pair);
        Device phone = devices.phone();
        new EntryScreens(phone).signIn(pair.sam());
        phone.open("history");
        Page page = phone.page();
        page.evaluate("""
                () => {
                  const push = history.pushState;
                  history.pushState = function (...to) {
                    history.pushState = push;
                    push.apply(this, to);
                    history.back();
                    document.documentElement.dataset.pressed = 'yes';
                  };
                }""");

        entry(phone, "Goal reworded")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName("Dinner without phones")
                                .setExact(true))
                .click();

        assertThat(page.locator("html[data-pressed]")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*/history$"));
        assertThat(entry(phone, "Goal proposed")).hasCount(1);
    }

    @Test
    void aLinkToOneEntryOpensThereForTheOtherToo(Devices devices, People people) {
        People.Pair pair = people.pair();
        pair.does(pair.samSeat(), thanks("For the tea on the balcony."));
        IntStream.rangeClosed(1, 50).forEach(i -> pair.does(pair.samSeat(), thanks("For number " + i + ".")));
        Device desktop = devices.desktop();
        Device phone = devices.phone();
        new EntryScreens(desktop).signIn(pair.alex());
        new EntryScreens(phone).signIn(pair.sam());
        desktop.open("history");
        press(desktop.page(), "Show earlier");
        String link = entry(desktop, "For the tea on the balcony.")
                .locator(".tf-meta a")
                .first()
                .getAttribute("href");

        phone.open(link);

        assertThat(entry(phone, "For the tea on the balcony.")).isFocused();
        assertThat(entry(phone, "For the tea on the balcony.")).isInViewport();
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static Locator entry(Device device, String words) {
        return device.page().locator(".h-entry").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void agreedThenReworded(People.Pair pair) {
        pair.does(
                pair.alexSeat(),
                new ProposeGoal(
                        goal,
                        Wording.of(
                                new Title("Dinner without phones"),
                                new Words("The table is where we talk."),
                                Area.CLOSENESS)));
        pair.does(pair.samSeat(), new AgreeGoal(goal, 1));
        pair.does(
                pair.alexSeat(),
                new EditGoal(
                        goal,
                        now(pair).wordings().words().seq(),
                        new EditText(TextField.WHY, new Words("The table is where we listen."))));
        int version = now(pair).proposal().version();
        pair.does(pair.alexSeat(), new AgreeGoal(goal, version));
        pair.does(pair.samSeat(), new AgreeGoal(goal, version));
    }

    private Goal now(People.Pair pair) {
        return pair.couples().state(pair.alexSeat()).goals().find(goal).orElseThrow();
    }

    private static LogWin thanks(String text) {
        return new LogWin(
                new WinId(UUID.randomUUID()), WinKind.THANKS, new Words(text), About.US, People.today(), null, null);
    }
}
