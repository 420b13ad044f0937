package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.twofold.ui.journey.DocumentedProxy.Product;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two people use Twofold through the proxies of the document, configured as the document says.
@TestInstance(Lifecycle.PER_CLASS)
class ReverseProxyTest {

    private static final double IN_TIME_MILLIS = 3_000;
    private static final int SIGN_INS_PER_CLIENT = 5;
    private static final Map<String, Object> BEHIND_A_PROXY = Map.of("twofold.forwarded-headers", "native");
    private static final Map<String, Object> STRICT = Map.of(
            "twofold.forwarded-headers",
            "native",
            "twofold.rate-limits",
            "on",
            "twofold.rate-limits.sign-in.per-client",
            SIGN_INS_PER_CLIENT);

    private Program program;
    private Chrome chrome;

    @BeforeAll
    void start() {
        program = Program.start(BEHIND_A_PROXY);
        chrome = Chrome.start();
    }

    @AfterAll
    void stop() throws IOException {
        chrome.close();
        program.close();
    }

    @ParameterizedTest
    @EnumSource
    void twoPeopleSignInAndSeeEachOthersChangesOverWebSockets(Product product) throws IOException {
        try (DocumentedProxy proxy = through(product, program, "");
                Devices devices = Devices.behindHttps(chrome.browser(), proxy.port())) {
            Device sam = twoMeet(devices, "You made tea before I asked");
            assertThat(sam.page().locator("html")).hasAttribute("data-line", "live");
            assertThat(sam.context().cookies()).isNotEmpty().allMatch(cookie -> cookie.secure && cookie.httpOnly);
        }
    }

    @Test
    void withoutUpgradeTheyStillSeeThemInTime() throws IOException {
        try (DocumentedProxy proxy = through(Product.NGINX, program, "proxy_set_header Upgrade");
                Devices devices = Devices.behindHttps(chrome.browser(), proxy.port())) {
            Device sam = twoMeet(devices, "You waited up for me");
            assertThat(sam.page().locator("html")).hasAttribute("data-line", "polling");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyChoosesTheAddressThatLimitsCount(Product product) throws IOException {
        try (Program strict = Program.start(STRICT);
                DocumentedProxy proxy = through(product, strict, "");
                Devices devices = Devices.behindHttps(chrome.browser(), proxy.port())) {
            APIRequestContext client = devices.desktop().context().request();
            assertThat(IntStream.range(0, 2 * SIGN_INS_PER_CLIENT).map(i -> signIn(client, proxy, i)))
                    .startsWith(401)
                    .endsWith(429);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyChoosesTheHostThatAPageLeadsTo(Product product) throws IOException {
        try (DocumentedProxy proxy = through(product, program, "");
                Devices devices = Devices.behindHttps(chrome.browser(), proxy.port())) {
            String address = "https://localhost:" + proxy.port();

            APIResponse answer = devices.desktop()
                    .context()
                    .request()
                    .get(
                            address + "/",
                            RequestOptions.create()
                                    .setMaxRedirects(0)
                                    .setHeader("X-Forwarded-Host", "evil.example")
                                    .setHeader("Forwarded", "host=evil.example"));

            assertThat(answer.headers()).containsEntry("location", address + "/sign-in");
        }
    }

    @Test
    void theLogThatTheDocumentAsksForHoldsNoLinkThatOpensSomething() throws IOException {
        try (DocumentedProxy proxy = through(Product.NGINX, program, "");
                Devices devices = Devices.behindHttps(chrome.browser(), proxy.port())) {
            Device guest = devices.desktop();
            guest.open("invitation/unmistakable-secret?goal=unmistakable-goal");

            assertThat(proxy.log()).contains(" GET ").doesNotContain("unmistakable", "invitation");
        }
    }

    private static int signIn(APIRequestContext client, DocumentedProxy proxy, int time) {
        return client.post(
                        "https://localhost:" + proxy.port() + "/api/v1/tokens",
                        RequestOptions.create()
                                .setHeader("X-Forwarded-For", "203.0.113." + time)
                                .setHeader("Forwarded", "for=203.0.113." + time)
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"email\":\"nobody" + time
                                        + "@example.org\",\"password\":\"not the right one\",\"label\":\"x\"}"))
                .status();
    }

    private static DocumentedProxy through(Product product, Program twofold, String leaveOut) throws IOException {
        assumeTrue(product.isInstalled(), product + " is not installed; ./twofold test installs it");
        return DocumentedProxy.start(product, twofold.port(), leaveOut);
    }

    private Device twoMeet(Devices devices, String win) {
        People.Pair pair = new People(program).pair();
        Device alex = devices.desktop();
        Device sam = devices.phone();
        new EntryScreens(alex).signIn(pair.alex());
        new EntryScreens(sam).signIn(pair.sam());
        WinScreens wins = new WinScreens(sam);
        wins.open();
        new WinScreens(alex).quickLog(win);
        assertThat(wins.card(win)).isVisible(new IsVisibleOptions().setTimeout(IN_TIME_MILLIS));
        return sam;
    }
}
