package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.twofold.migrations.TestClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByTextOptions;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Choosing a day in a browser that believes it is another one.
@ExtendWith(Stage.class)
class TodayJourneyTest {

    /// What day it is for Sam.
    private static final LocalDate TODAY = People.today();

    @ParameterizedTest
    @ValueSource(longs = {-1, 1, 40})
    void todayIsTheReadersWhateverTheBrowserBelieves(long daysAhead, Devices devices, People people) {
        Device sam = devices.desktop();
        sam.context()
                .clock()
                .setFixedTime(TestClock.now().plus(Duration.ofDays(daysAhead)).toEpochMilli());
        new EntryScreens(sam).signIn(people.pair().sam());
        sam.open("history/on/2026-01-15");
        Locator day = sam.page().locator("vaadin-date-picker");
        assertThat(day).hasJSProperty("value", "2026-01-15");

        day.evaluate("picker => picker.open()");
        sam.page()
                .locator("vaadin-date-picker-overlay-content")
                .getByText("Today", new GetByTextOptions().setExact(true))
                .click();
        // The clock stands in this browser, and with it the way to the month: the keyboard needs none.
        sam.page()
                .locator("vaadin-month-calendar [part~='focused'][part~='today']")
                .press("Enter");

        assertThat(day).hasJSProperty("value", TODAY.toString());
    }

    @Test
    void theDayThatIsMarkedIsTheReaders(Devices devices, People people) {
        Device sam = devices.desktop();
        sam.context()
                .clock()
                .setFixedTime(TestClock.now().plus(Duration.ofDays(1)).toEpochMilli());
        new EntryScreens(sam).signIn(people.pair().sam());
        sam.open("history/on");

        sam.page().locator("vaadin-date-picker").evaluate("picker => picker.open()");

        assertThat(sam.page().locator("vaadin-month-calendar [part~='today']"))
                .hasText(Integer.toString(TODAY.getDayOfMonth()));
    }
}
