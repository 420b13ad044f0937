package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class TakeOutJourneyTest {

    @Test
    void thePasswordOpensTheFilesAndATableComesBackIn(Devices devices, People people) throws IOException {
        People.Pair pair = people.pair();
        pair.does(pair.samSeat(), thanks("For the tea on the balcony."));
        Device desktop = devices.desktop();
        new EntryScreens(desktop).signIn(pair.alex());
        desktop.open("settings/take-out");
        Look.at(desktop);
        desktop.page().getByLabel("Your password").first().fill(People.PASSWORD);
        Buttons.on(desktop, "Continue").click();
        assertThat(desktop.page().getByText("Download")).hasCount(4);
        Look.at(desktop);

        try (ZipFile archive = new ZipFile(fetch(desktop, "Archive").path().toFile())) {
            Assertions.assertThat(archive.stream().map(entry -> entry.getName()))
                    .contains("history.jsonl", "manifest.json");
        }
        assertThat(desktop.page().getByText("Done: Archive.")).isVisible();
        Assertions.assertThat(Files.readString(fetch(desktop, "Wins").path())).contains("For the tea on the balcony.");
        Assertions.assertThat(Files.readAllBytes(fetch(desktop, "Book").path()))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        bringIn(desktop);
        Assertions.assertThat(pair.couples().state(pair.samSeat()).wins().byId().values())
                .anyMatch(win -> win.text().value().equals("The first walk"));
    }

    private static Download fetch(Device device, String form) {
        Page page = device.page();
        return page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download: " + form))
                        .click());
    }

    private static void bringIn(Device device) {
        device.page()
                .locator("section:has(> h2:text-is('Import wins')) input[type=file]")
                .setInputFiles(new FilePayload(
                        "wins.csv",
                        "text/csv",
                        "day,text\n2026-01-05,The first walk\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(device.page().getByText("One win would be imported.")).isVisible();
        Look.at(device);
        Buttons.on(device, "Import them").click();
        assertThat(device.page().getByText("One win was imported.")).isVisible();
    }

    private static LogWin thanks(String text) {
        return new LogWin(
                new WinId(UUID.randomUUID()), WinKind.THANKS, new Words(text), About.US, People.today(), null, null);
    }
}
