package app.twofold.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    /// A Thursday, shortly after midnight in Berlin, still Wednesday in UTC.
    private static final Instant NOW = Instant.parse("2025-06-25T22:30:00Z");

    private final Dates dates = new Dates(Locale.ENGLISH, ZoneId.of("Europe/Berlin"), NOW);

    @Test
    void todayIsTheReadersToday() {
        assertThat(dates.today()).isEqualTo(LocalDate.of(2025, 6, 26));
        assertThat(dates.full(dates.today())).isEqualTo("Thursday 26 June");
    }

    @Test
    void daysNearbyHaveNames() {
        assertThat(dates.day(dates.today())).isEqualTo("Today");
        assertThat(dates.day(dates.today().minusDays(1))).isEqualTo("Yesterday");
        assertThat(dates.day(dates.today().minusDays(2))).isEqualTo("Tuesday");
        assertThat(dates.onDay(dates.today().minusDays(2))).isEqualTo("on Tuesday");
        assertThat(dates.onDay(dates.today())).isEqualTo("today");
    }

    @Test
    void withinASentenceTheyStartSmall() {
        assertThat(dates.within(dates.today())).isEqualTo("today");
        assertThat(dates.within(dates.today().plusDays(1))).isEqualTo("tomorrow");
        assertThat(dates.within(dates.today().minusDays(1))).isEqualTo("yesterday");
        assertThat(dates.within(dates.today().minusDays(2))).isEqualTo("Tuesday");
        assertThat(dates.within(dates.today().minusDays(7))).isEqualTo("19 June");
    }

    @Test
    void daysFarAwayHaveDates() {
        assertThat(dates.day(dates.today().minusDays(7))).isEqualTo("19 June");
        assertThat(dates.onDay(LocalDate.of(2024, 6, 26))).isEqualTo("on 26 June 2024");
        assertThat(dates.full(LocalDate.of(2024, 6, 26))).isEqualTo("Wednesday 26 June 2024");
    }

    @Test
    void daysToComeAreCounted() {
        assertThat(dates.in(dates.today())).isEqualTo("today");
        assertThat(dates.in(dates.today().plusDays(1))).isEqualTo("tomorrow");
        assertThat(dates.in(dates.today().plusDays(3))).isEqualTo("in 3 days");
    }

    @Test
    void momentsAreToldInTheReadersZone() {
        assertThat(dates.moment(NOW)).isEqualTo("Today, 0:30");
    }
}
