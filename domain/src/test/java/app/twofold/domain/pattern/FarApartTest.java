package app.twofold.domain.pattern;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.profile;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleEvent.ProfileChanged;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A couple at home in Berlin, one of whom is where another day has begun already, or where it is still yesterday.
class FarApartTest {

    private final Past past = new Past();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # a Saturday in Berlin, in the middle of a week
                    2026-11-28T12:00, Pacific/Kiritimati
                    # a Sunday, where the week of the other has begun
                    2026-11-29T12:00, Pacific/Kiritimati
                    # the last day of a month and of a year
                    2026-11-30T20:00, Pacific/Auckland
                    2026-12-31T11:30, Pacific/Kiritimati
                    2026-12-31T23:55, Asia/Tokyo
                    # the leap day, and the day before
                    2028-02-28T12:00, Pacific/Kiritimati
                    2028-02-29T12:00, Pacific/Kiritimati
                    # the nights in which the clocks change
                    2026-10-24T23:59, Europe/Istanbul
                    2027-03-27T23:59, Europe/Istanbul
                    2026-10-31T20:00, Asia/Kathmandu
                    """)
    void whatSomebodyNotesForTheirTodayCountsInItsWeekMonthAndYear(LocalDateTime berlin, ZoneId there) {
        Instant now = berlin.atZone(BERLIN).toInstant();
        LocalDate theirToday = LocalDate.ofInstant(now, there);
        assertThat(theirToday).isEqualTo(berlin.toLocalDate().plusDays(1));
        past.and(SAM, new ProfileChanged(profile("Sam", 250, there)));
        noted(SAM, theirToday);
        noted(ALEX, berlin.toLocalDate());

        for (PersonId reader : List.of(ALEX, SAM)) {
            Patterns weeks = Patterns.of(past.chronicle(), reader, Reach.TWELVE_WEEKS, now);
            assertThat(at(weeks.weeks(), theirToday).total()).isPositive();
            assertThat(Noticed.total(weeks.weeks())).isEqualTo(2);
            assertThat(weeks.weeks()).hasSize(12);
            for (Reach reach : List.of(Reach.YEAR, Reach.EVERYTHING)) {
                assertThat(Noticed.total(Patterns.of(past.chronicle(), reader, reach, now)
                                .months()))
                        .isEqualTo(2);
            }
            assertThat(words(reader, Stretch.of(YearMonth.from(theirToday)), now))
                    .contains("on " + theirToday);
            assertThat(words(reader, Stretch.of(Year.from(theirToday)), now)).contains("on " + theirToday);
        }
    }

    @Test
    void nobodyIsAheadOfThemselves() {
        Instant evening = LocalDateTime.parse("2026-11-28T23:00").atZone(BERLIN).toInstant();
        CoupleState inNewYork = past.chronicle().state();

        assertThat(inNewYork.latestDay(evening)).isEqualTo("2026-11-28");
        assertThat(inNewYork.today(SAM, evening)).isEqualTo("2026-11-28");

        past.and(SAM, new ProfileChanged(profile("Sam", 250, ZoneId.of("Pacific/Kiritimati"))));
        CoupleState inKiritimati = past.chronicle().state();
        assertThat(inKiritimati.latestDay(evening)).isEqualTo("2026-11-29");
        assertThat(inKiritimati.today(SAM, evening)).isEqualTo("2026-11-29");
        assertThat(inKiritimati.today(ALEX, evening)).isEqualTo("2026-11-28");
        assertThat(inKiritimati.today(evening)).isEqualTo("2026-11-28");
    }

    private static Noticed at(List<Noticed> parts, LocalDate day) {
        return parts.stream()
                .filter(part -> part.during().contains(day))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words(PersonId reader, Stretch during, Instant now) {
        return Retrospect.of(past.chronicle(), reader, during, 5, now).orElseThrow().words().stream()
                .map(win -> win.text().value())
                .toList();
    }

    private void noted(PersonId by, LocalDate on) {
        past.and(
                by,
                new WinLogged(
                        new WinId(new UUID(by.equals(SAM) ? 1 : 2, on.toEpochDay())),
                        WinKind.THANKS,
                        new Words("on " + on),
                        About.US,
                        on,
                        null,
                        null));
    }
}
