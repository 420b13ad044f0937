package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One deletes their account: every screen of theirs ends, and the other's says that the space rests.
@ExtendWith(Stage.class)
class DeletingJourneyTest {

    @Test
    void theOtherKeepsWhatIsTheirsAndWhoeverWentIsGone(Devices devices, People people) {
        People.Pair pair = people.pair();
        pair.does(pair.alexSeat(), win("mine to take along"));
        pair.does(pair.samSeat(), win("kept"));
        Device sam = devices.desktop();
        new EntryScreens(sam).signIn(pair.sam());
        sam.open("wins");
        assertThat(sam.page().locator("main")).containsText("mine to take along");
        Device laptop = devices.desktop();
        new EntryScreens(laptop).signIn(pair.alex());
        laptop.open("goals");

        Device phone = devices.phone();
        new EntryScreens(phone).signIn(pair.alex());
        phone.open("settings");
        phone.page().getByText("Delete my account").click();
        assertThat(phone.page()).hasURL(Pattern.compile(".*/settings/deleting"));
        Look.at(phone);
        phone.page().getByLabel("It becomes unreadable, for the other too").check();
        phone.page().getByLabel("I know that this can’t be undone").check();
        phone.page()
                .getByLabel("Your password", new GetByLabelOptions().setExact(true))
                .fill(People.PASSWORD);
        List<String> pages = phone.pagesAskedFor();
        Buttons.on(phone, "Delete my account").click();
        assertThat(phone.page().getByText("Your account is deleted.").first()).isVisible();
        Look.at(phone);
        Assertions.assertThat(pages).containsExactly(phone.address() + "/sign-in");

        phone.open("");
        assertThat(phone.page().locator("h1")).hasText("Welcome back");
        laptop.page().waitForURL(url -> !url.endsWith("/goals"));
        sam.open("history");
        assertThat(sam.page().locator("main")).containsText("kept");
        assertThat(sam.page().locator("main")).not().containsText("mine to take along");
        sam.open("resting");
        assertThat(sam.page().locator("h1")).hasText("This space rests");
    }

    private static LogWin win(String text) {
        return new LogWin(
                new WinId(UUID.randomUUID()), WinKind.WIN, new Words(text), About.US, People.today(), null, null);
    }
}
