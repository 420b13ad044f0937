package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.server.Secrets;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody changes their address on a copy that sends email: first the code is asked for, then it is entered.
@ExtendWith(Stage.class)
class AddressJourneyTest {

    private static final String CODE = "ABCDEFGHJKLMNPQR";
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private static Program mailing;

    @BeforeAll
    static void start() {
        mailing = Program.start(Map.of("spring.mail.host", "localhost", "spring.mail.port", "1"));
    }

    @AfterAll
    static void stop() throws IOException {
        mailing.close();
    }

    @Test
    void theCodeFromTheMailChangesItAndTheFormerOneSignsInNoLonger(Devices devices) {
        String next = "new." + UUID.randomUUID() + "@example.org";
        People.Person alex = new People(mailing).pair().alex();
        Device laptop = devices.desktopOf(mailing);
        new EntryScreens(laptop).signIn(alex);
        laptop.open("settings");
        laptop.page().getByText("Change my address").click();
        assertThat(laptop.page()).hasURL(Pattern.compile(".*/settings/address"));
        Look.at(laptop);
        fill(laptop, "New email address", next);
        fill(laptop, "Your password", People.PASSWORD);
        Buttons.on(laptop, "Send me the code").click();
        assertThat(laptop.page().locator("main")).containsText("A code is on its way to " + next);
        Look.at(laptop);

        sends(CODE);
        laptop.open("settings/address/" + CODE);
        assertThat(laptop.page().getByLabel("The code", exactly())).hasValue(CODE);
        Buttons.on(laptop, "Confirm the new address").click();
        assertThat(laptop.page().locator("main")).containsText("You sign in with " + next + " from now on.");
        Look.at(laptop);

        Device phone = devices.desktopOf(mailing);
        new EntryScreens(phone).signIn(next, People.PASSWORD);
        phone.open("settings");
        assertThat(phone.page().locator("main")).containsText("You sign in with " + next + ".");
    }

    private static void fill(Device device, String label, String text) {
        device.page().getByLabel(label, exactly()).fill(text);
    }

    private static GetByLabelOptions exactly() {
        return new GetByLabelOptions().setExact(true);
    }

    /// No mail server is there; once the program has tried, this is the code that it has sent.
    private static void sends(String code) {
        JdbcClient database = mailing.use(JdbcClient.class);
        long end = System.nanoTime() + PATIENCE;
        int changed = 0;
        while (changed == 0 && System.nanoTime() < end) {
            changed = database.sql(
                            "update address_change set code_hash = ?, mail_at = null where code_hash is not null")
                    .param(Secrets.hash(code))
                    .update();
            LockSupport.parkNanos(1_000_000);
        }
        Assertions.assertThat(changed).isEqualTo(1);
    }
}
