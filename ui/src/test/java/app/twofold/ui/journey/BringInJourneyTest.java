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
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class BringInJourneyTest {

    @Test
    void twoGoOnFromWhatOneOfThemTookOut(Devices devices, People people) throws IOException {
        People.Pair before = people.pair();
        before.does(before.samSeat(), thanks("For the tea on the balcony."));
        Device desktop = devices.desktop();
        new EntryScreens(desktop).signIn(before.alex());
        Path archive = takeOut(desktop);

        people.again(before);
        Device phone = devices.phone();
        new EntryScreens(phone).signIn(before.sam());
        bringIn(desktop, archive);

        assertThat(phone.page().getByText("Alex would like to continue from an earlier space"))
                .isVisible();
        Look.at(phone);
        phone.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What you shared before"))
                .click();
        assertThat(phone.page().getByText("For the tea on the balcony.").first())
                .isVisible();
        Look.at(phone);
        desktop.open("history/offered");
        assertThat(desktop.page().getByText("Waiting for Sam.")).isVisible();
        Look.at(desktop);

        Buttons.on(phone, "Continue from here").click();

        phone.arrivesAt("");
        desktop.arrivesAt("");
        for (Device device : new Device[] {phone, desktop}) {
            device.open("wins");
            assertThat(device.page().getByText("For the tea on the balcony.").first())
                    .isVisible();
        }
    }

    /// What is wrong with a file is said beside its name, and the next one may be chosen at once.
    @Test
    void aTableThatIsFaultyMakesRoomForTheNext(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device phone = devices.phone();
        new EntryScreens(phone).signIn(pair.alex());
        phone.open("settings/take-out");
        Locator part = phone.page().locator("section:has(> h2:text-is('Import wins'))");

        choose(part, "mine.csv", "day,text\nyesterday,Tea\n2026-01-05,\n");
        assertThat(part.locator(".verdict.is-bad")).containsText("mine.csv");
        assertThat(part.getByRole(AriaRole.LISTITEM)).hasText(new String[] {
            "Line 2: day: This isn’t a day such as 2026-06-25.", "Line 3: text: Please fill this in."
        });
        Look.at(phone);

        choose(part, "wins.ods", "PK");
        assertThat(part.locator(".verdict.is-bad")).containsText("wins.ods");
        assertThat(part.getByText("This isn’t a CSV file.")).isVisible();

        choose(part, "long.csv", "day,text\n" + " ".repeat(1_000_001));
        assertThat(part.locator(".verdict.is-bad")).containsText("long.csv");
        assertThat(part.getByText("This is larger than 1 MB.")).isVisible();

        choose(part, "better.csv", "Day;Text;;\r\n05.01.2026;The first walk;;\r\n");
        assertThat(part.locator(".verdict.is-good")).containsText("better.csv");
        assertThat(part.locator(".verdict.is-bad")).hasCount(0);
        Look.at(phone);
        Buttons.on(phone, "Import them").click();
        assertThat(part.getByText("One win was imported.")).isVisible();
    }

    private static void choose(Locator part, String name, String table) {
        assertThat(part.locator("vaadin-upload vaadin-button")).isEnabled();
        part.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private static Path takeOut(Device device) {
        device.open("settings/take-out");
        device.page().getByLabel("Your password").first().fill(People.PASSWORD);
        Buttons.on(device, "Continue").click();
        Page page = device.page();
        return page.waitForDownload(
                        () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download: Archive"))
                                .click())
                .path();
    }

    private static void bringIn(Device device, Path archive) throws IOException {
        device.open("settings/take-out");
        device.page()
                .locator("section:has(> h2:text-is('Import an archive')) input[type=file]")
                .setInputFiles(new FilePayload("twofold.zip", "application/zip", Files.readAllBytes(archive)));
        assertThat(device.page().getByText("“Alex and Sam”: 3 entries")).isVisible();
        Look.at(device);
        Buttons.on(device, "Import it and ask Sam").click();
        assertThat(device.page().getByText("Done. Now Sam is asked.")).isVisible();
    }

    private static LogWin thanks(String text) {
        return new LogWin(
                new WinId(UUID.randomUUID()),
                WinKind.THANKS,
                new Words(text),
                About.US,
                LocalDate.of(2026, 3, 1),
                null,
                null);
    }
}
