package app.twofold.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words are English everywhere; how times and dates are written follows the reader's region.
class ShapesTest {

    private static final Instant EVENING = Instant.parse("2025-06-26T17:30:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                       | en
            ''                      | en
            en-US,en;q=0.9          | en-US
            en-GB                   | en-GB
            de-DE,de;q=0.9,en-US    | en
            en-US;q=nonsense        | en
            *                       | en
            """)
    void theRegionIsTheFirstThatTheBrowserAsksFor(String accepted, String region) {
        assertThat(Shapes.english(accepted)).isEqualTo(Locale.forLanguageTag(region));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | 19:30   | 26 June  | 26 June 2024   | Thursday 26 June
            en-GB | 19:30   | 26 June  | 26 June 2024   | Thursday 26 June
            en-IE | 19:30   | 26 June  | 26 June 2024   | Thursday 26 June
            en-US | 7:30 PM | June 26  | June 26, 2024  | Thursday, June 26
            en-CA | 7:30 p.m. | June 26 | June 26, 2024 | Thursday, June 26
            """)
    void timesAndDatesAreWrittenAsTheReaderDoes(String region, String time, String day, String year, String full) {
        Dates dates = new Dates(Locale.forLanguageTag(region), BERLIN, EVENING);

        assertThat(dates.time(EVENING)).isEqualTo(time);
        assertThat(dates.date(LocalDate.of(2025, 6, 26))).isEqualTo(day);
        assertThat(dates.date(LocalDate.of(2024, 6, 26))).isEqualTo(year);
        assertThat(dates.full(LocalDate.of(2025, 6, 26))).isEqualTo(full);
        assertThat(dates.day(LocalDate.of(2025, 6, 26))).isEqualTo("Today");
    }
}
