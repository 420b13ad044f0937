package app.twofold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.twofold.ui.Browser;
import app.twofold.ui.OnPostgres;
import app.twofold.ui.TwofoldApplication;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The kit in a real browser: every component shows, and axe has nothing to say against any of them.
@SpringBootTest(classes = TwofoldApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GalleryTest implements OnPostgres {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1280,900,LIGHT", "1280,900,DARK", "390,844,LIGHT", "390,844,DARK"})
    void hasNothingThatAxeFinds(int width, int height, String scheme) {
        Optional<Browser> found = Browser.find();
        assumeTrue(found.isPresent(), "No Chromium on this machine");
        try (Browser browser = found.orElseThrow();
                BrowserContext window = browser.window(width, height, scheme)) {
            Page page = window.newPage();
            page.navigate("http://localhost:" + port + "/test/gallery");
            page.waitForSelector(".tf-mosaic");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", "gallery-" + width + "-" + scheme + ".png")));

            List<Rule> findings = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();

            assertThat(findings).extracting(Rule::getId, Rule::getNodes).isEmpty();
        }
    }
}
