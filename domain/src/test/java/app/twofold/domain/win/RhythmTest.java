package app.twofold.domain.win;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.win.SomeWins.winId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.Rhythm.Day;
import app.twofold.domain.win.Rhythm.Milestone.FirstOfKind;
import app.twofold.domain.win.Rhythm.Milestone.RoundNumber;
import app.twofold.domain.win.WinEvent.WinCorrected;
import app.twofold.domain.win.WinEvent.WinUndone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
    private static final GoalId GARDEN = new GoalId(new UUID(3, 1));
    private static final GoalId GONE = new GoalId(new UUID(3, 2));

    @Test
    void aWeekHasSevenDaysFromTheCouplesOwnFirstDay() {
        Wins wins = wins(win(1, ALEX, MONDAY), win(2, SAM, MONDAY), win(3, SAM, MONDAY), win(4, ALEX, SUNDAY));

        List<Day> week = Rhythm.week(wins, LocalDate.of(2026, 3, 5), DayOfWeek.MONDAY);

        assertThat(week).hasSize(7);
        assertThat(week.getFirst()).isEqualTo(new Day(MONDAY, Map.of(ALEX, 1, SAM, 2), ids(1, 2, 3)));
        assertThat(week.get(1)).isEqualTo(new Day(MONDAY.plusDays(1), Map.of(), List.of()));
        assertThat(week.getLast()).isEqualTo(new Day(SUNDAY, Map.of(ALEX, 1), ids(4)));
        assertThat(Rhythm.week(wins, SUNDAY, DayOfWeek.SUNDAY).getFirst().wins())
                .isEqualTo(ids(4));
    }

    @Test
    void aMonthShowsEveryDay() {
        Wins wins = wins(win(1, ALEX, LocalDate.of(2024, 2, 29)));

        List<Day> month = Rhythm.month(wins, YearMonth.of(2024, 2));

        assertThat(month).hasSize(29);
        assertThat(month.getLast().wins()).isEqualTo(ids(1));
    }

    @Test
    void aYearAgoTodayComesLatestYearFirst() {
        Wins wins = wins(
                win(1, ALEX, LocalDate.of(2023, 3, 2)),
                win(2, SAM, LocalDate.of(2025, 3, 2)),
                win(3, SAM, LocalDate.of(2025, 3, 3)),
                win(4, ALEX, LocalDate.of(2025, 3, 2)),
                win(5, SAM, MONDAY));

        assertThat(Rhythm.onThisDay(wins, MONDAY)).extracting(Win::id).isEqualTo(ids(2, 4, 1));
        assertThat(Rhythm.onThisDay(Wins.NONE, MONDAY)).isEmpty();
    }

    @Test
    void aLeapDayIsNotForgotten() {
        Wins wins = wins(
                win(1, ALEX, LocalDate.of(2020, 2, 29)),
                win(2, ALEX, LocalDate.of(2020, 2, 28)),
                win(3, SAM, LocalDate.of(2023, 2, 28)));

        assertThat(Rhythm.onThisDay(wins, LocalDate.of(2024, 2, 29)))
                .extracting(Win::id)
                .isEqualTo(ids(3, 1));
        assertThat(Rhythm.onThisDay(wins, LocalDate.of(2025, 2, 28)))
                .extracting(Win::id)
                .isEqualTo(ids(3, 1, 2));
        assertThat(Rhythm.onThisDay(wins, LocalDate.of(2024, 2, 28)))
                .extracting(Win::id)
                .isEqualTo(ids(3, 2));
    }

    @Test
    void weeksAreCountedWithoutGaps() {
        Wins wins = wins(win(1, ALEX, SUNDAY), win(2, SAM, MONDAY), win(3, SAM, MONDAY.plusWeeks(2)));

        assertThat(Rhythm.byWeek(wins, DayOfWeek.MONDAY))
                .containsExactly(entry(MONDAY, 2), entry(MONDAY.plusWeeks(1), 0), entry(MONDAY.plusWeeks(2), 1));
        assertThat(Rhythm.byWeek(Wins.NONE, DayOfWeek.MONDAY)).isEmpty();
    }

    @Test
    void monthsAreCountedWithoutGaps() {
        Wins wins = wins(win(1, ALEX, LocalDate.of(2025, 12, 31)), win(2, SAM, LocalDate.of(2026, 2, 1)));

        assertThat(Rhythm.byMonth(wins))
                .containsExactly(
                        entry(YearMonth.of(2025, 12), 1),
                        entry(YearMonth.of(2026, 1), 0),
                        entry(YearMonth.of(2026, 2), 1));
    }

    @Test
    void linkedWinsCountForTheAreaOfTheirGoal() {
        Wins wins = SomeWins.plus(Wins.NONE, 1, ALEX, WinKind.WIN, MONDAY, GARDEN);
        wins = SomeWins.plus(wins, 2, SAM, WinKind.WIN, MONDAY, GARDEN);
        wins = SomeWins.plus(wins, 3, SAM, WinKind.WIN, MONDAY, GONE);
        wins = SomeWins.plus(wins, 4, SAM, WinKind.WIN, MONDAY, null);

        Map<String, Integer> byArea =
                Rhythm.byArea(wins, goal -> goal.equals(GARDEN) ? Optional.of("home") : Optional.empty());

        assertThat(byArea).containsExactly(entry("home", 2));
    }

    @Test
    void firstsAndRoundNumbersFollowTheOrderOfLogging() {
        Wins wins = SomeWins.plus(Wins.NONE, 1, ALEX, WinKind.THANKS, MONDAY, null);
        for (int i = 2; i <= 100; i++) {
            wins = SomeWins.plus(wins, i, SAM, WinKind.WIN, MONDAY.minusDays(i), null);
        }

        assertThat(Rhythm.milestones(wins))
                .containsExactly(
                        new FirstOfKind(winId(1), WinKind.THANKS),
                        new FirstOfKind(winId(2), WinKind.WIN),
                        new RoundNumber(winId(10), 10),
                        new RoundNumber(winId(25), 25),
                        new RoundNumber(winId(50), 50),
                        new RoundNumber(winId(100), 100));
    }

    @Test
    void aCorrectedDayMovesAWinToItsPlaceThere() {
        Wins wins = wins(win(1, ALEX, MONDAY), win(2, SAM, SUNDAY), win(3, ALEX, SUNDAY));

        WinCorrected moved = new WinCorrected(winId(1), WinKind.WIN, new Words("Moved"), About.US, SUNDAY, null, null);
        Wins after = WinDecider.evolve(wins, new Recorded<>(4, ALEX, Instant.EPOCH, moved));

        assertThat(after.byDay()).containsOnlyKeys(SUNDAY);
        assertThat(after.byDay().get(SUNDAY)).isEqualTo(ids(1, 2, 3));
        assertThat(WinDecider.evolve(after, new Recorded<>(5, ALEX, Instant.EPOCH, new WinUndone(winId(2))))
                        .byDay()
                        .get(SUNDAY))
                .isEqualTo(ids(1, 3));
    }

    private record Logged(long number, PersonId by, LocalDate on) {}

    private static Logged win(long number, PersonId by, LocalDate on) {
        return new Logged(number, by, on);
    }

    private static Wins wins(Logged... logged) {
        Wins wins = Wins.NONE;
        for (Logged win : logged) {
            wins = SomeWins.plus(wins, win.number(), win.by(), WinKind.WIN, win.on(), null);
        }
        return wins;
    }

    private static List<WinId> ids(long... numbers) {
        return LongStream.of(numbers).mapToObj(SomeWins::winId).toList();
    }
}
