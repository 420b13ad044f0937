package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A new page opens at its top with the focus on its heading; Back returns to where one was.
@ExtendWith(Stage.class)
class PlaceJourneyTest {

    /// A page that takes its time to draw.
    private static final String HOLD_FRAMES = """
            window.twofoldFrames = [];
            window.requestAnimationFrame = (frame) => window.twofoldFrames.push(frame);""";

    /// Presses the link of the draft so long after the list shows it.
    private static final String PRESS_AT_ONCE = """
            (millis) => {
              const press = () => {
                const link = [...document.querySelectorAll('main a[router-link]')]
                  .find((one) => one.textContent.includes('No talks after ten'));
                if (!link) return;
                watch.disconnect();
                setTimeout(() => link.click(), millis);
              };
              const watch = new MutationObserver(press);
              watch.observe(document.body, { childList: true, subtree: true, characterData: true });
            }""";

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void newPagesOpenAtTheTopAndBackReturnsToTheSamePlace(Devices devices, People people) {
        People.Pair pair = people.pair();
        for (int i = 0; i < 120; i++) {
            pair.does(i % 2 == 0 ? pair.alexSeat() : pair.samSeat(), win("Small thing " + i));
        }
        Device alex = devices.desktop();
        Page page = alex.page();
        new EntryScreens(alex).signIn(pair.alex());
        alex.open("history");
        Locator earlier = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show earlier"));
        earlier.click();
        Locator deep = page.getByText("Small thing 50", new Page.GetByTextOptions().setExact(true));
        assertThat(deep).isVisible();
        deep.scrollIntoViewIfNeeded();
        assertThat(deep).isInViewport();
        assertThat(page.locator("main h1")).not().isInViewport();

        page.locator("vaadin-side-nav-item[path=goals]").click();
        alex.arrivesAt("goals");
        assertThat(page.locator("main h1")).hasText("Goals");
        assertThat(page.locator("main h1")).isInViewport();
        assertThat(page.locator("main h1")).isFocused();

        page.goBack();
        alex.arrivesAt("history");
        assertThat(deep).isVisible();
        assertThat(deep).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 10, 20, 40})
    void aLinkPressedInTheMomentInWhichAPageComesLeadsWhereItSays(int millis, Devices devices, People people) {
        Device alex = devices.desktop();
        Page page = alex.page();
        new EntryScreens(alex).signIn(people.pair().alex());
        alex.open("boundaries/new");
        page.getByLabel("The boundary, in one line", new Page.GetByLabelOptions().setExact(true))
                .fill("No talks after ten");
        page.evaluate(PRESS_AT_ONCE, millis);

        Buttons.on(alex, "Keep as private draft").click();

        assertThat(page.locator("main h1")).hasText("A new boundary");
        assertThat(Buttons.on(alex, "Share with Sam")).isVisible();
        page.waitForURL(url -> url.matches(".*/boundaries/.+"));
        assertThat(page.locator("vaadin-connection-indicator")).not().hasAttribute("loading", "");
    }

    @Test
    void whoIsQuickerThanThePageStaysInTheFieldThatTheyAreIn(Devices devices) {
        Device alex = devices.desktop();
        Page page = alex.page();
        page.addInitScript(HOLD_FRAMES);
        alex.open("sign-in");
        Locator password = page.locator("input[name=password]");
        password.pressSequentially("half a ");

        page.evaluate("() => window.twofoldFrames.splice(0).forEach(frame => frame(performance.now()))");
        page.keyboard().type("password");

        assertThat(password).hasValue("half a password");
        assertThat(page.locator("input[name=username]")).hasValue("");
    }

    @Test
    void theFirstFieldOfASignInHasTheCaret(Devices devices) {
        Device alex = devices.desktop();
        alex.open("sign-in");

        assertThat(alex.page().locator("input[name=username]")).isFocused();
    }

    private static LogWin win(String text) {
        return new LogWin(new WinId(UUID.randomUUID()), WinKind.WIN, new Words(text), About.US, DAY, null, null);
    }
}
