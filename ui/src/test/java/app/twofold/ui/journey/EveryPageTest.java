package app.twofold.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.ui.demo.DemoSignIns;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What holds for every page there is, on the narrowest phone and on a computer: at most one filled button, Quick exit
/// in the same corner, whole words, and nothing that scrolls sideways.
@ExtendWith(Stage.class)
class EveryPageTest {

    private static final ViewportSize NARROW = new ViewportSize(320, 640);
    private static final ViewportSize COMPUTER = new ViewportSize(1280, 800);

    private static final String FAULTS = """
            () => {
              const faults = [];
              const seen = (one) => one.checkVisibility() && one.getBoundingClientRect().width > 0;
              const dialog = document.querySelector('vaadin-dialog[opened]');
              const front = dialog ?? document;
              const frame = dialog?.shadowRoot.querySelector('vaadin-dialog-overlay').shadowRoot.querySelector('[part=overlay]')
                  .getBoundingClientRect()
                ?? { top: 0, right: innerWidth };
              const filled = [...front.querySelectorAll('.tf-btn.is-primary, .tf-btn.is-own')].filter(seen);
              if (filled.length > 1) {
                faults.push('filled: ' + filled.map(one => one.textContent.trim()).join(' | '));
              }
              const exits = [...front.querySelectorAll('[data-exit]')].filter(seen);
              const corner = exits[0]?.getBoundingClientRect();
              if (exits.length !== 1 || corner.top - frame.top > 24 || corner.right > frame.right - 8
                  || frame.right - corner.right > 48) {
                faults.push(`Quick exit: ${exits.length}, ${corner?.right} ${corner?.top}`);
              }
              if (document.scrollingElement.scrollWidth > innerWidth) {
                faults.push('sideways: ' + document.scrollingElement.scrollWidth);
              }
              for (const one of document.querySelectorAll('body *')) {
                if (one.getBoundingClientRect().right > innerWidth + 1 && seen(one)
                    && !one.parentElement.closest('.tf-hscroll')) {
                  faults.push(`sticks out: ${one.tagName}.${one.className}`);
                }
              }
              for (const day of front.querySelectorAll('vaadin-date-picker input')) {
                if (seen(day) && day.scrollWidth > day.clientWidth) {
                  faults.push(`cut off: ${day.value}`);
                }
              }
              const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (words.nextNode()) {
                const text = words.currentNode;
                const holder = text.parentElement;
                if (!seen(holder) || holder.closest('.tf-sr, script, style, noscript, .tf-secret')) {
                  continue;
                }
                for (const word of text.data.matchAll(/[\\p{L}\\u2019']+/gu)) {
                  const range = document.createRange();
                  range.setStart(text, word.index);
                  range.setEnd(text, word.index + word[0].length);
                  if (new Set([...range.getClientRects()].map(line => Math.round(line.top))).size > 1) {
                    faults.push(`broken: ${word[0]}`);
                  }
                }
                const cut = holder.closest('.tf-tabbar span, .tf-btn');
                if (cut && cut.scrollWidth > cut.clientWidth + 1 && getComputedStyle(cut).display !== 'inline') {
                  faults.push(`cut off: ${text.data}`);
                }
              }
              return faults;
            }""";

    /// Of a dialog's buttons the main one is the last, at the right; what steps back stands before it, unfilled.
    private static final String ORDER = """
            () => {
              const dialog = document.querySelector('vaadin-dialog[opened]');
              const buttons = [...dialog.querySelectorAll('[slot=footer].tf-btn, [slot=footer] .tf-btn')]
                .filter(one => one.checkVisibility());
              const places = buttons.map(one => one.getBoundingClientRect().right);
              const faults = [];
              if (buttons.length === 0) faults.push('no buttons at the foot');
              if (places.some((right, at) => at > 0 && right < places[at - 1])) faults.push('not from left to right');
              if (buttons.slice(0, -1).some(one => !one.classList.contains('is-quiet'))) faults.push('loud before the last');
              if (buttons.length > 1 && !buttons.at(-1).classList.contains('is-primary')) faults.push('the last is not the main one');
              if (!dialog.getAttribute('aria-label')) faults.push('no name');
              return faults;
            }""";

    /// The page, what is opened from it, and the button that opens the dialog there.
    private static final String[][] DIALOGS = {
        {"goals", "A weekend in Lisbon", "Note progress"},
        {"goals", "A weekend in Lisbon", "Set aside"},
        {"goals", "A weekend in Lisbon", "Let go"},
        {"goals", "Dinner without phones", "See what changed"},
        {"boundaries", "Our phones are our own", "Look at it again"},
        {"boundaries", "Our phones are our own", "Withdraw"},
        {"check-ins", "", "Start one now"},
        {"check-ins", "", "Suggest another time"},
        {"check-ins", "Sunday check-in", "Pause"},
        {"check-ins", "Sunday check-in", "End it"},
        {"wins", "", "Correct this"},
        {"promises", "", "Make a promise"},
        {"settings", "", "A small good thing"},
    };

    private static Program demo;
    private static DemoSignIns.SignIn alex;

    @BeforeAll
    static void start() {
        demo = Program.start(Map.of("twofold.demo", "true"));
        alex = demo.use(DemoSignIns.class).all().getFirst();
    }

    @AfterAll
    static void stop() throws IOException {
        demo.close();
    }

    @Test
    void everyPageKeepsToWhatHoldsForAll(Devices devices) {
        Device device = devices.desktopOf(demo);
        new EntryScreens(device).signIn(alex.email(), alex.password());
        List<String> faults = new ArrayList<>();
        List<String> pages = new ArrayList<>();

        Walk.through(demo, device, kind -> {
            pages.add(kind);
            faults.addAll(faults(device.page(), kind));
        });

        assertThat(pages)
                .hasSizeGreaterThan(40)
                .contains("goals/new", "boundaries/*/change", "check-ins/schedule/*/change", "check-ins/*/prepare");
        assertThat(faults).isEmpty();
    }

    @Test
    void everyDialogHasOneOrderOfButtons(Devices devices) {
        Device device = devices.desktopOf(demo);
        Page page = device.page();
        new EntryScreens(device).signIn(alex.email(), alex.password());
        List<String> faults = new ArrayList<>();
        for (String[] dialog : DIALOGS) {
            device.open(dialog[0]);
            if (!dialog[1].isEmpty()) {
                page.locator("main")
                        .getByRole(
                                AriaRole.LINK,
                                new GetByRoleOptions().setName(dialog[1]).setExact(true))
                        .first()
                        .click();
            }
            Buttons.on(device, dialog[2]).first().click();
            page.locator("vaadin-dialog[opened] .tf-exit").waitFor();

            ((List<?>) page.evaluate(ORDER)).forEach(fault -> faults.add(dialog[2] + ": " + fault));
            faults.addAll(faults(page, dialog[2]));
        }

        assertThat(faults).isEmpty();
    }

    /// A number with its unit and the question what is noted is the widest form there is.
    @Test
    void theFormOfANumberGoalStaysWithinANarrowPhone(Devices devices) {
        Device device = devices.desktopOf(demo);
        new EntryScreens(device).signIn(alex.email(), alex.password());
        device.open("goals/new");
        Buttons.option(device, "Number").click();
        device.page().getByLabel("Unit").waitFor();

        assertThat(faults(device.page(), "a number goal")).isEmpty();
    }

    private static List<String> faults(Page page, String what) {
        List<String> faults = new ArrayList<>();
        for (ViewportSize size : List.of(NARROW, COMPUTER)) {
            page.setViewportSize(size.width, size.height);
            page.evaluate(Look.AT_REST);
            ((List<?>) page.evaluate(FAULTS))
                    .stream().distinct().forEach(fault -> faults.add(what + " " + size.width + ": " + fault));
        }
        return faults;
    }
}
