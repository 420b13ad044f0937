package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.domain.CheckinId;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/// A check-in on one partner's device: preparing, the room, and the summary.
record RoomScreens(Device device, CheckinId checkin) {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /// Titles that the line below them touches.
    private static final String TOUCHING = """
            () => [...document.querySelectorAll('.tf-room :is(h1, h2, h3) + p, .pz :is(h1, h2, h3) + p')]
                .filter(line => line.checkVisibility() && line.textContent)
                .filter(line => line.getBoundingClientRect().top
                    - line.previousElementSibling.getBoundingClientRect().bottom < 4)
                .map(line => line.textContent)""";

    /// Nothing moves any more but what moves for ever.
    private static final String STILL = "() => document.getAnimations().every("
            + "a => a.playState !== 'running' || a.effect.getTiming().iterations === Infinity)"
            + " && [...document.querySelectorAll('.v-status-message')].every("
            + "line => getComputedStyle(line).opacity < 0.01 || line.getBoundingClientRect().height < 9)";

    void open() {
        device.open("check-ins/" + checkin);
    }

    void prepare() {
        device.open("check-ins/" + checkin + "/prepare");
        assertThat(title()).hasText("Prepare privately");
    }

    void titleIs(String words) {
        assertThat(title()).hasText(words);
    }

    void says(String words) {
        assertThat(page().locator("body")).containsText(words);
    }

    void saysNot(String words) {
        assertThat(page().locator("body")).not().containsText(words);
    }

    void press(String words) {
        Buttons.on(device, words).click();
    }

    void offers(String words) {
        assertThat(Buttons.on(device, words)).isVisible();
    }

    /// The one private answer that is on the screen.
    Locator answer() {
        return page().locator(".answer textarea");
    }

    void write(String words) {
        answer().fill(words);
    }

    /// Moves the scale of a label with the keyboard from the middle to a number.
    void slide(String label, int number) {
        Locator scale = page().getByLabel(label);
        scale.focus();
        scale.press("Home");
        for (int i = 0; i < number; i++) {
            scale.press("ArrowRight");
        }
        assertThat(scale.locator("xpath=following-sibling::output")).hasText(String.valueOf(number));
    }

    Locator field(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator book() {
        return page().locator(".tf-book");
    }

    Locator main() {
        return page().locator("main");
    }

    Locator foot() {
        return page().locator(".ci-bot");
    }

    /// One dot for each question: solid for those that are open, half for the one that is at hand, the rest hollow.
    void dotsAre(int solid, int all) {
        List<?> dots = (List<?>) page().locator(".rounds i").evaluateAll("""
                        dots => dots.map(dot => getComputedStyle(dot)).map(style => style.backgroundImage !== 'none' ? 'half'
                            : style.backgroundColor === 'rgba(0, 0, 0, 0)' ? 'hollow' : 'solid')""");
        Assertions.assertThat(dots).hasSize(all);
        Assertions.assertThat(dots.stream().filter("solid"::equals)).hasSize(solid);
    }

    /// A sentence that can be pressed is underlined, ends with a sign, and has the hand of a link.
    void sentencesShowThatTheyCanBePressed() {
        Assertions.assertThat((List<?>) page().locator(".pull-words").evaluateAll("""
                        all => all.filter(one => {
                          const style = getComputedStyle(one);
                          return style.cursor !== 'pointer' || !style.textDecorationLine.includes('underline')
                            || !/[+–]/.test(getComputedStyle(one, '::after').content);
                        }).map(one => one.textContent)"""))
                .isEmpty();
    }

    /// Looks at the screen in light and in dark: a picture of each, and nothing that axe finds.
    void look(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            page().waitForFunction(STILL);
            Assertions.assertThat((List<?>) page().evaluate(TOUCHING)).as(name).isEmpty();
            String file = "room-" + name + "-" + page().viewportSize().width + "-" + scheme + ".png";
            page().screenshot(new ScreenshotOptions().setPath(Path.of("target", "screens", file)));
            List<Rule> findings =
                    new AxeBuilder(page()).withTags(WCAG).analyze().getViolations();
            Assertions.assertThat(findings)
                    .as(file)
                    .extracting(Rule::getId, Rule::getNodes)
                    .isEmpty();
        }
        page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private Locator title() {
        return page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    private Page page() {
        return device.page();
    }
}
