package app.twofold.ui.kit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.twofold.ui.Browser;
import app.twofold.ui.OnPostgres;
import app.twofold.ui.TwofoldApplication;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Options next to each other, in a real browser.
@SpringBootTest(classes = TwofoldApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SegmentsTest implements OnPostgres {

    @LocalServerPort
    private int port;

    @Test
    void theArrowKeysMoveAndChooseAndTheGroupIsOneStop() {
        Optional<Browser> found = Browser.find();
        assumeTrue(found.isPresent(), "No Chromium on this machine");
        try (Browser browser = found.orElseThrow();
                BrowserContext window = browser.window(1280, 900, "LIGHT")) {
            Page page = window.newPage();
            page.navigate("http://localhost:" + port + "/test/gallery");
            Locator thanks = option(page, "Thanks");
            Locator win = option(page, "Win");
            assertThat(thanks).isChecked();

            thanks.focus();
            thanks.press("ArrowRight");

            assertThat(win).isFocused();
            assertThat(win).isChecked();
            assertThat(thanks).not().isChecked();

            win.press("Tab");

            assertThat(thanks).not().isFocused();
            assertThat(win).not().isFocused();
        }
    }

    private static Locator option(Page page, String words) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Kind"))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(words));
    }
}
