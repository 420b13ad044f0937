package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
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

        assertThat(phone.page().getByText("Alex would like to go on from an earlier space"))
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
