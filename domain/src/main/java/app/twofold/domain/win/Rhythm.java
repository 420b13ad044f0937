package app.twofold.domain.win;

import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.WinId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.TreePVector;

/// What the wins of a couple show when seen together: weeks, months, areas, a year ago. Never a comparison of the
/// two and never a streak.
public final class Rhythm {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Rhythm() {}

    /// The seven days of the week that holds `day`.
    public static List<Day> week(Wins wins, LocalDate day, DayOfWeek weekStart) {
        LocalDate first = startOfWeek(day, weekStart);
        return days(wins, first, first.plusWeeks(1));
    }

    /// Every day of the month: the monthly mosaic.
    public static List<Day> month(Wins wins, YearMonth month) {
        return days(wins, month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /// The wins of the same day in earlier years, latest year first, each day's in the order of logging. A year
    /// without a 29 February has its wins of the 28th there, and shows those of a 29th on its own 28th.
    public static List<Win> onThisDay(Wins wins, LocalDate today) {
        List<Win> found = new ArrayList<>();
        if (!wins.byDay().isEmpty()) {
            int earliest = wins.byDay().firstKey().getYear();
            for (int year = today.getYear() - 1; year >= earliest; year--) {
                sameDays(today, year).flatMap(day -> on(wins, day)).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /// Wins by the week of their day, in calendar order, keyed by the first day of the week; empty weeks between
    /// are 0.
    public static SortedMap<LocalDate, Integer> byWeek(Wins wins, DayOfWeek weekStart) {
        return counts(wins, day -> startOfWeek(day, weekStart), week -> week.plusWeeks(1));
    }

    /// Wins by the month of their day, in calendar order; empty months between are 0.
    public static SortedMap<YearMonth, Integer> byMonth(Wins wins) {
        return counts(wins, YearMonth::from, month -> month.plusMonths(1));
    }

    /// Wins that belong to a goal, by the goal's area. Areas without any are absent.
    ///
    /// @param area the area of a goal; empty for an unknown goal
    public static <A extends Comparable<A>> SortedMap<A, Integer> byArea(
            Wins wins, Function<GoalId, Optional<A>> area) {
        SortedMap<A, Integer> counts = new TreeMap<>();
        for (Win win : wins.byId().values()) {
            Optional.ofNullable(win.content().goal()).flatMap(area).ifPresent(a -> counts.merge(a, 1, Integer::sum));
        }
        return Collections.unmodifiableSortedMap(counts);
    }

    /// What is worth a quiet mention, in the order of logging: each kind's first win, and round numbers of all wins
    /// together.
    public static List<Milestone> milestones(Wins wins) {
        return Milestones.among(wins);
    }

    private static LocalDate startOfWeek(LocalDate day, DayOfWeek weekStart) {
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private static Stream<LocalDate> sameDays(LocalDate today, int year) {
        LocalDate same = today.withYear(year);
        LocalDate next = same.plusDays(1);
        boolean standsIn = !today.isLeapYear() && MonthDay.from(next).equals(LEAP_DAY);
        return standsIn ? Stream.of(next, same) : Stream.of(same);
    }

    private static Stream<Win> on(Wins wins, LocalDate day) {
        return wins.byDay().getOrDefault(day, TreePVector.empty()).stream().flatMap(id -> wins.find(id).stream());
    }

    private static List<Day> days(Wins wins, LocalDate from, LocalDate end) {
        return from.datesUntil(end).map(day -> day(wins, day)).toList();
    }

    private static Day day(Wins wins, LocalDate date) {
        Map<PersonId, Integer> noticed = new HashMap<>();
        on(wins, date).forEach(win -> noticed.merge(win.by(), 1, Integer::sum));
        return new Day(date, noticed, wins.byDay().getOrDefault(date, TreePVector.empty()));
    }

    private static <K extends Comparable<? super K>> SortedMap<K, Integer> counts(
            Wins wins, Function<LocalDate, K> keyOf, UnaryOperator<K> next) {
        TreeMap<K, Integer> counts = new TreeMap<>();
        wins.byDay().forEach((day, ids) -> counts.merge(keyOf.apply(day), ids.size(), Integer::sum));
        if (!counts.isEmpty()) {
            K last = counts.lastKey();
            for (K key = counts.firstKey(); key.compareTo(last) < 0; key = next.apply(key)) {
                counts.putIfAbsent(key, 0);
            }
        }
        return Collections.unmodifiableSortedMap(counts);
    }

    /// One day.
    ///
    /// @param noticed how many wins each partner noticed; absent for none
    /// @param wins    in the order of logging
    public record Day(LocalDate date, Map<PersonId, Integer> noticed, List<WinId> wins) {

        public Day {
            noticed = Map.copyOf(noticed);
            wins = List.copyOf(wins);
        }
    }

    /// A win that is the first of its kind, or the nth of all (n = 10, 25, 50, 100, then every hundred).
    public sealed interface Milestone {

        WinId win();

        record FirstOfKind(WinId win, WinKind kind) implements Milestone {}

        record RoundNumber(WinId win, int number) implements Milestone {}
    }
}
