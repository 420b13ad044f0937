package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class WinJourneyTest {

    private static final String TEA = "You made tea before I asked";

    @Test
    void aWinIsLoggedInOneLineAndAnsweredAtOnce(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device alex = devices.desktop();
        Device sam = devices.desktop();
        new EntryScreens(alex).signIn(pair.alex());
        new EntryScreens(sam).signIn(pair.sam());
        WinScreens alexWins = new WinScreens(alex);
        WinScreens samWins = new WinScreens(sam);
        samWins.open();
        Look.at(sam);

        alexWins.quickLog(TEA);
        assertThat(samWins.card(TEA)).isVisible();

        alexWins.open();
        samWins.reply(TEA, "I like doing that");
        samWins.press(TEA, "Smiled");
        assertThat(alexWins.card(TEA)).containsText("I like doing that");
        assertThat(alexWins.card(TEA)).containsText("Smiled");

        alexWins.press(TEA, "Take this back");
        assertThat(samWins.card(TEA)).hasCount(0);
    }
}
