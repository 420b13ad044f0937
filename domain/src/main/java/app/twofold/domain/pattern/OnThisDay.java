package app.twofold.domain.pattern;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.win.Win;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.pcollections.TreePVector;

/// What was shared on this day in an earlier year: good things only, what each noticed and goals that both reached.
/// What hurt does not come back by itself.
///
/// @param years   how many years ago, at least 1
/// @param on      the day of then
/// @param wins    in the order in which they were noted
/// @param reached goals that both called reached on that day
public record OnThisDay(int years, LocalDate on, List<Win> wins, List<Goal> reached) {

    /// No day that can be noted for is before this year.
    private static final int EARLIEST = 2000;

    public OnThisDay {
        wins = List.copyOf(wins);
        reached = List.copyOf(reached);
    }

    /// Every earlier year that has something, the latest first.
    ///
    /// @param today the reader's
    public static List<OnThisDay> of(CoupleState state, LocalDate today) {
        return IntStream.rangeClosed(1, Math.max(1, today.getYear() - EARLIEST))
                .filter(years -> today.minusYears(years).getDayOfMonth() == today.getDayOfMonth())
                .mapToObj(years -> of(state, years, today.minusYears(years)))
                .filter(one -> !one.wins.isEmpty() || !one.reached.isEmpty())
                .toList();
    }

    private static OnThisDay of(CoupleState state, int years, LocalDate on) {
        List<Win> wins = state.wins().byDay().getOrDefault(on, TreePVector.empty()).stream()
                .flatMap(id -> state.wins().find(id).stream())
                .toList();
        List<Goal> reached = state.goals().byId().values().stream()
                .filter(goal -> isReached(goal, on, state.zone()))
                .toList();
        return new OnThisDay(years, on, wins, reached);
    }

    private static boolean isReached(Goal goal, LocalDate on, ZoneId zone) {
        return goal.ending().achievedAt() != null
                && LocalDate.ofInstant(goal.ending().achievedAt(), zone).equals(on);
    }
}
