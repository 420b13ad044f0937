package app.twofold.domain.goal.figure;

import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Progress.Entry;
import app.twofold.domain.goal.figure.GoalFigures.Span;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Measure.Milestone;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.domain.goal.wording.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts progress by the kinds of measure.
final class Counting {

    private Counting() {}

    static GoalFigures nothing(Goal goal, Plan plan) {
        BigDecimal total = sum(goal, _ -> true);
        boolean started = total.signum() > 0;
        double fraction = plan.achieved() ? 1 : 0;
        return new GoalFigures(
                total, null, fraction, plan.expected(), plan.pace(started, false, false), null, List.of());
    }

    static GoalFigures times(Goal goal, Times times, Plan plan, DayOfWeek weekStart) {
        Periods periods = new Periods(times.period(), weekStart);
        List<Span> spans = periods.spans(goal, plan);
        BigDecimal count = spans.getFirst().count();
        BigDecimal target = BigDecimal.valueOf(times.count());
        BigDecimal total = sum(goal, _ -> true);
        int due = periods.dueBefore(plan.today(), plan.start(), times.count());
        boolean behind = count.compareTo(BigDecimal.valueOf(due)) < 0;
        var pace = plan.pace(total.signum() > 0, count.compareTo(target) >= 0, behind);
        return new GoalFigures(total, target, fraction(count, target), null, pace, null, spans);
    }

    /// Amounts are steps from the start towards the end, whether the number is to grow or to fall. A reading says how
    /// far that is by itself, and may lie before the start.
    static GoalFigures quantity(Goal goal, Quantity quantity, Plan plan) {
        BigDecimal total = switch (quantity.entries()) {
            case ADD_UP -> sum(goal, _ -> true);
            case READINGS -> latestReading(goal).map(quantity::wayTo).orElse(BigDecimal.ZERO);
        };
        boolean started = switch (quantity.entries()) {
            case ADD_UP -> total.signum() > 0;
            case READINGS -> latestReading(goal).isPresent();
        };
        BigDecimal target = Amount.plain(quantity.to().subtract(quantity.from()).abs());
        double fraction = fraction(total, target);
        Double expected = plan.expected();
        boolean behind = expected != null && fraction < expected;
        var pace = plan.pace(started, total.compareTo(target) >= 0, behind);
        return new GoalFigures(total, target, fraction, expected, pace, null, List.of());
    }

    /// Behind by whole steps only: the next one is due when a steady pace would have reached it.
    static GoalFigures milestones(Goal goal, List<Milestone> steps, Plan plan) {
        long reached = steps.stream().filter(step -> isReached(goal, step)).count();
        @Nullable
        Milestone next = steps.stream()
                .filter(step -> !isReached(goal, step))
                .findFirst()
                .orElse(null);
        Double expected = plan.expected();
        boolean behind = expected != null && reached < Math.floor(expected * steps.size());
        return new GoalFigures(
                BigDecimal.valueOf(reached),
                BigDecimal.valueOf(steps.size()),
                (double) reached / steps.size(),
                expected,
                plan.pace(reached > 0, next == null, behind),
                next,
                List.of());
    }

    static BigDecimal sum(Goal goal, LocalDate from, LocalDate to) {
        return sum(goal, entry -> !entry.on().isBefore(from) && !entry.on().isAfter(to));
    }

    /// The reading of the latest day; of several on that day the one noted last.
    private static Optional<Reading> latestReading(Goal goal) {
        return goal.progress().entries().values().stream()
                .filter(entry -> entry.amount() instanceof Reading)
                .max(Comparator.comparing(Entry::on).thenComparingLong(Entry::seq))
                .map(entry -> (Reading) entry.amount());
    }

    private static BigDecimal sum(Goal goal, Predicate<Entry> which) {
        return Amount.plain(goal.progress().entries().values().stream()
                .filter(which)
                .flatMap(entry -> entry.amount() instanceof Amount(var value) ? Stream.of(value) : Stream.empty())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static boolean isReached(Goal goal, Milestone step) {
        return goal.progress().reached().containsKey(step.id());
    }

    private static double fraction(BigDecimal part, BigDecimal whole) {
        return Math.clamp(part.divide(whole, MathContext.DECIMAL64).doubleValue(), 0, 1);
    }
}
