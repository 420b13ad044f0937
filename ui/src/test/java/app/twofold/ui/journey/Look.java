package app.twofold.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;

/// What can be said of a screen without knowing it: axe finds nothing on it, light and dark, as a phone and as a
/// computer show it, and it stays within the narrowest phone; a strip that scrolls sideways by itself does so too.
final class Look {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final ViewportSize COMPUTER = new ViewportSize(1280, 900);
    private static final ViewportSize PHONE = new ViewportSize(390, 844);
    private static final ViewportSize NARROW = new ViewportSize(320, 640);
    static final String AT_REST = """
            () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))
                .then(() => Promise.allSettled(document.getAnimations()
                    .filter(one => Number.isFinite(one.effect.getComputedTiming().endTime))
                    .map(one => one.finished)))""";
    private static final String STICKS_OUT = """
            () => [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && e.checkVisibility())
                .filter(e => !e.parentElement.closest('.tf-hscroll'))
                .map(e => e.tagName + '.' + e.className)""";

    private Look() {}

    /// Looks at the screen that a device shows, and leaves it as it was.
    static void at(Device device) {
        Page page = device.page();
        ViewportSize size = page.viewportSize();
        for (ViewportSize one : List.of(COMPUTER, PHONE)) {
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                show(page, one, scheme);
                List<Rule> findings = new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(WCAG)
                        .analyze()
                        .getViolations();
                assertThat(findings)
                        .as("%s, %s, %d px wide", page.url(), scheme, one.width)
                        .extracting(Rule::getId, Rule::getNodes)
                        .isEmpty();
            }
        }
        show(page, NARROW, ColorScheme.LIGHT);
        assertThat((List<?>) page.evaluate(STICKS_OUT)).as(page.url()).isEmpty();
        page.setViewportSize(size.width, size.height);
    }

    private static void show(Page page, ViewportSize size, ColorScheme scheme) {
        page.setViewportSize(size.width, size.height);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate(AT_REST);
    }
}
