package app.twofold.domain.win;

import app.twofold.domain.PersonId;
import app.twofold.domain.WinId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// What the wins of a couple show when seen together: weeks, months, firsts, round numbers, a year ago. Never a
/// comparison of the two and never a streak.
public final class Rhythm {

    private Rhythm() {}

    /// The seven days of the week that holds `day`.
    public static List<Day> week(Wins wins, LocalDate day, DayOfWeek weekStart) {
        throw new UnsupportedOperationException();
    }

    /// Every day of the month: the monthly mosaic.
    public static List<Day> month(Wins wins, YearMonth month) {
        throw new UnsupportedOperationException();
    }

    /// The wins of the same day in earlier years, latest year first; on 29 February the 28th counts
    /// in other years.
    public static List<Win> onThisDay(Wins wins, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    /// Wins by the week of their day, in calendar order, keyed by the first day of the week; empty
    /// weeks between are 0.
    public static Map<LocalDate, Integer> byWeek(Wins wins, DayOfWeek weekStart) {
        throw new UnsupportedOperationException();
    }

    public static Map<YearMonth, Integer> byMonth(Wins wins) {
        throw new UnsupportedOperationException();
    }

    /// What is worth a quiet mention about a win: the first of its kind, or a round number of all
    /// wins together.
    public static List<Milestone> milestones(Wins wins) {
        throw new UnsupportedOperationException();
    }

    /// One day.
    ///
    /// @param noticed how many wins each partner noticed; absent for none
    public record Day(LocalDate date, Map<PersonId, Integer> noticed, List<WinId> wins) {}

    /// A win that is the first of its kind, or the nth of all (n = 10, 25, 50, 100, then every hundred).
    public sealed interface Milestone {

        WinId win();

        record FirstOfKind(WinId win, WinKind kind) implements Milestone {}

        record RoundNumber(WinId win, int number) implements Milestone {}
    }
}
