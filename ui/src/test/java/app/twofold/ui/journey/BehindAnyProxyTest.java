package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.ui.journey.Line.Manner;
import app.twofold.ui.journey.Line.Polls;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// What the other does is there within three seconds, whatever stands in between.
@ExtendWith({Stage.class, OutputCaptureExtension.class})
class BehindAnyProxyTest {

    private static final double IN_TIME_MILLIS = 3_000;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CARRIES")
    void aWinIsThereInTimeAndTheNextPageBeginsWithWhatWorks(
            Manner manner, Devices devices, People people, Program program, CapturedOutput log) {
        People.Pair pair = people.pair();
        try (Line line = Line.to(program.port(), manner)) {
            Device sam = devices.desktopThrough(line);
            new EntryScreens(sam).signIn(pair.sam());
            WinScreens wins = new WinScreens(sam);
            wins.open();
            noticed(pair, program, wins, "You laughed at once");

            assertThat(sam.page().locator("html")).hasAttribute("data-line", "polling");
            assertThat(sam.page().locator("html")).not().hasAttribute("data-away", "");
            noticed(pair, program, wins, "You listened to the end");

            int tried = line.webSockets();
            wins.open();
            noticed(pair, program, wins, "You came home early");
            assertThat(line.webSockets()).as("tries of a WebSocket").isEqualTo(tried);
            assertThat(sam.page().locator("html")).hasAttribute("data-line", "polling");
        }
        assertThat(log).doesNotContain("You laughed at once", "You listened to the end", "You came home early");
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSES, REFUSED",
        "REFUSES, CUT",
        "REFUSES, ENDED",
        "REFUSES, SWALLOWED",
        "SAYS_NOTHING, REFUSED",
        "CUTS, CUT"
    })
    void whereNoPollIsCarriedEitherThePageAsksInTime(
            Manner manner, Polls polls, Devices devices, People people, Program program) {
        People.Pair pair = people.pair();
        try (Line line = Line.to(program.port(), manner, polls)) {
            Device sam = devices.desktopThrough(line);
            new EntryScreens(sam).signIn(pair.sam());
            WinScreens wins = new WinScreens(sam);
            wins.open();
            noticed(pair, program, wins, "You laughed at once");

            assertThat(sam.page().locator("html")).hasAttribute("data-line", "asking");
            assertThat(sam.page().locator("html")).not().hasAttribute("data-away", "");
            noticed(pair, program, wins, "You listened to the end");
            noticed(pair, program, wins, "You laughed again");

            wins.open();
            noticed(pair, program, wins, "You came home early");
            assertThat(sam.page().locator("html")).hasAttribute("data-line", "asking");

            line.cut();
            assertThat(sam.page().getByText("Reconnecting. Your words are kept."))
                    .isVisible();
            line.mend();
            assertThat(sam.page().getByText("Reconnecting. Your words are kept."))
                    .not()
                    .isVisible();
            noticed(pair, program, wins, "You made tea for two");
        }
    }

    @Test
    void aWebSocketThatSpeaksIsKept(Devices devices, People people, Program program) {
        People.Pair pair = people.pair();
        try (Line line = Line.to(program.port())) {
            Device sam = devices.desktopThrough(line);
            new EntryScreens(sam).signIn(pair.sam());
            WinScreens wins = new WinScreens(sam);
            wins.open();
            noticed(pair, program, wins, "You laughed at once");
            assertThat(sam.page().locator("html")).hasAttribute("data-line", "live");

            line.cut();
            assertThat(sam.page().getByText("Reconnecting. Your words are kept."))
                    .isVisible();
            line.mend();
            assertThat(sam.page().getByText("Reconnecting. Your words are kept."))
                    .not()
                    .isVisible();
            noticed(pair, program, wins, "You listened to the end");
            assertThat(sam.page().locator("html")).hasAttribute("data-line", "live");
        }
    }

    private static void noticed(People.Pair pair, Program program, WinScreens wins, String words) {
        LocalDate today = LocalDate.ofInstant(program.use(Clock.class).instant(), BERLIN);
        pair.does(
                pair.alexSeat(),
                new LogWin(new WinId(UUID.randomUUID()), WinKind.WIN, new Words(words), About.YOU, today, null, null));
        assertThat(wins.card(words)).isVisible(new IsVisibleOptions().setTimeout(IN_TIME_MILLIS));
    }
}
