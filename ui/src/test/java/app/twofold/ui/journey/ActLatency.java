package app.twofold.ui.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Prints how long a win takes from the press of its button in one real browser to the screen of another, by the
/// clock of the pages; see `docs/benchmarks.md`. Judges nothing.
final class ActLatency {

    private static final int WARM_UP = 20;

    /// Tells when the next card appears, and when the message that brought it came; the page has drawn it one frame
    /// later.
    @SuppressWarnings("InlineFormatString") // long, and apart from what is measured
    private static final String WATCH = """
            () => {
              const at = () => Date.now();
              window.twofoldSeen = new Promise((seen) => new MutationObserver((_, watch) => {
                const card = [...document.querySelectorAll('article.win')].find((one) => one.textContent.includes('%s'));
                if (!card) return;
                watch.disconnect();
                const there = at();
                requestAnimationFrame(() => setTimeout(() => seen([window.twofoldCame, there, at()])));
              }).observe(document.body, { childList: true, subtree: true, characterData: true }));
            }""";

    private static final String HEAR = """
            (() => {
              const add = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'onmessage');
              Object.defineProperty(WebSocket.prototype, 'onmessage', { ...add, set(listener) {
                add.set.call(this, (event) => {
                  if (event.data.length > 10) window.twofoldCame = Date.now();
                  listener(event);
                });
              } });
            })();""";
    private static final String PRESSED = """
            () => document.addEventListener('click', () => {
              window.twofoldPressed = Date.now();
            }, true)""";

    private ActLatency() {}

    static void main(String[] times) throws IOException {
        int rounds = times.length > 0 ? Integer.parseInt(times[0]) : 60;
        try (Program program = Program.start(Map.of());
                Chrome chrome = Chrome.start()) {
            People.Pair pair = new People(program).pair();
            Device alex = desktop(chrome, program);
            Device sam = desktop(chrome, program);
            sam.context().addInitScript(HEAR);
            new EntryScreens(alex).signIn(pair.alex());
            new EntryScreens(sam).signIn(pair.sam());
            new WinScreens(sam).open();
            alex.page().evaluate(PRESSED);
            List<double[]> all = new ArrayList<>();
            for (int i = -WARM_UP; i < rounds; i++) {
                double[] one = once(alex, sam, "Tea number " + (i + WARM_UP) + ".");
                if (i >= 0) {
                    all.add(one);
                }
            }
            print("message at the other browser", all, 0);
            print("on the other page", all, 1);
            print("drawn there", all, 2);
        }
    }

    /// A browser whose clock goes.
    private static Device desktop(Chrome chrome, Program program) {
        BrowserContext context = chrome.browser().newContext(Devices.desktopOptions());
        return new Device(context, context.newPage(), "http://localhost:" + program.port());
    }

    private static double[] once(Device alex, Device sam, String words) {
        Page there = sam.page();
        there.evaluate(WATCH.formatted(words));
        alex.page().locator(".win-quick textarea").fill(words);
        Buttons.in(alex.page().locator(".win-quick"), "Add").click();
        List<?> seen = (List<?>) there.evaluate("() => window.twofoldSeen");
        double pressed = ((Number) alex.page().evaluate("() => window.twofoldPressed")).doubleValue();
        return seen.stream()
                .mapToDouble(moment -> moment == null ? Double.NaN : ((Number) moment).doubleValue() - pressed)
                .toArray();
    }

    private static void print(String what, List<double[]> all, int index) {
        List<Double> sorted =
                new ArrayList<>(all.stream().map(one -> one[index]).toList());
        Collections.sort(sorted);
        int last = sorted.size() - 1;
        System.out.printf(
                "%s: median %.0f ms, p90 %.0f ms (%.0f to %.0f)%n",
                what, sorted.get(last / 2), sorted.get(last * 9 / 10), sorted.getFirst(), sorted.get(last));
    }
}
