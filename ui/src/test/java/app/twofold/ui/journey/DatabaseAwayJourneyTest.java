package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestPostgres;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// While the database is away pages say so calmly, and come back by themselves when it does.
class DatabaseAwayJourneyTest {

    private static final double WHEN_IT_ASKS_AGAIN_MILLIS = 40_000;

    @Test
    void aPageThatCannotBeHadSaysSoAndComesBackByItself() throws IOException {
        TestPostgres.Database database = TestPostgres.freshDatabase();
        int postgres = URI.create(database.url().substring("jdbc:".length())).getPort();
        try (Line line = Line.to(postgres);
                Program program = Program.startThrough(line, database);
                Chrome chrome = Chrome.start();
                Devices devices = new Devices(chrome.browser(), program.port())) {
            People.Pair pair = new People(program).pair();
            Device sam = devices.phone();
            new EntryScreens(sam).signIn(pair.sam());
            WinScreens wins = new WinScreens(sam);
            wins.open();

            line.cut();
            Response away = sam.page().reload();
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.headerValue("retry-after")).isNotNull();
            assertThat(sam.page().locator("h1")).hasText("Not right now");
            assertThat(sam.page().locator(".tf-focus .tf-btn")).isVisible();
            assertThat(sam.page().locator("h1")).hasCSS("font-family", Pattern.compile(".*Literata.*"));
            sam.context().clearCookies(new ClearCookiesOptions().setName(Pattern.compile(".*session.*")));
            assertThat(sam.page().reload().status())
                    .as("with the device's cookie alone")
                    .isEqualTo(503);

            line.mend();
            assertThat(sam.page().locator(".tf-main"))
                    .isVisible(new IsVisibleOptions().setTimeout(WHEN_IT_ASKS_AGAIN_MILLIS));
        }
    }
}
