package app.twofold.domain.pattern;

import app.twofold.domain.Title;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Progress.Reached;
import app.twofold.domain.goal.Wordings.Agreed;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Measure.Milestone;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.domain.goal.wording.Reading;
import app.twofold.domain.pattern.GoalCourse.Often;
import app.twofold.domain.pattern.GoalCourse.Step;
import app.twofold.domain.pattern.GoalCourse.Tally;
import app.twofold.domain.pattern.GoalCourse.Way;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Puts together how goals went along.
final class GoalCourses {

    private GoalCourses() {}

    static Optional<GoalCourse> often(
            Goal goal, Agreed agreed, Times times, Stretch stretch, ZoneId zone, DayOfWeek weekStart) {
        LocalDate since = LocalDate.ofInstant(agreed.since(), zone);
        Stretch counted = new Stretch(since.isAfter(stretch.first()) ? since : stretch.first(), stretch.last());
        List<Stretch> periods = switch (times.period()) {
            case WEEK -> counted.weeks(weekStart);
            case MONTH -> counted.months();
        };
        SortedMap<LocalDate, BigDecimal> byDay = amounts(goal);
        List<Tally> tallies = periods.stream()
                .map(period -> new Tally(period, sum(byDay, period)))
                .toList();
        boolean any = tallies.stream().anyMatch(tally -> tally.count().signum() > 0);
        return any
                ? Optional.of(new Often(goal.id(), agreed.wording().title(), times.count(), tallies))
                : Optional.empty();
    }

    static Optional<GoalCourse> way(Goal goal, Agreed agreed, Quantity quantity, Stretch stretch, ZoneId zone) {
        BigDecimal target = quantity.to().subtract(quantity.from()).abs();
        List<Step> steps = switch (quantity.entries()) {
            case ADD_UP -> summed(amounts(goal));
            case READINGS -> stands(goal, quantity);
        };
        return way(goal, agreed, target, quantity.unit(), steps, stretch, zone);
    }

    static Optional<GoalCourse> way(Goal goal, Agreed agreed, Milestones milestones, Stretch stretch, ZoneId zone) {
        SortedMap<LocalDate, BigDecimal> byDay = new TreeMap<>();
        for (Milestone step : milestones.steps()) {
            Reached reached = goal.progress().reached().get(step.id());
            if (reached != null) {
                byDay.merge(reached.on(), BigDecimal.ONE, BigDecimal::add);
            }
        }
        BigDecimal target = BigDecimal.valueOf(milestones.steps().size());
        return way(goal, agreed, target, null, summed(byDay), stretch, zone);
    }

    private static Optional<GoalCourse> way(
            Goal goal,
            Agreed agreed,
            BigDecimal target,
            @Nullable Title unit,
            List<Step> steps,
            Stretch stretch,
            ZoneId zone) {
        LocalDate start = LocalDate.ofInstant(agreed.since(), zone);
        LocalDate due = agreed.wording().due();
        if (due == null || due.isBefore(start) || steps.stream().noneMatch(step -> stretch.contains(step.on()))) {
            return Optional.empty();
        }
        return Optional.of(new Way(goal.id(), agreed.wording().title(), start, due, target, unit, steps));
    }

    private static SortedMap<LocalDate, BigDecimal> amounts(Goal goal) {
        SortedMap<LocalDate, BigDecimal> byDay = new TreeMap<>();
        goal.progress().entries().values().forEach(entry -> {
            if (entry.amount() instanceof Amount(var value)) {
                byDay.merge(entry.on(), value, BigDecimal::add);
            }
        });
        return byDay;
    }

    /// How far the last reading of every day was from the start.
    private static List<Step> stands(Goal goal, Quantity quantity) {
        SortedMap<LocalDate, Reading> byDay = new TreeMap<>();
        goal.progress().entries().values().forEach(entry -> {
            if (entry.amount() instanceof Reading reading) {
                byDay.put(entry.on(), reading);
            }
        });
        return byDay.entrySet().stream()
                .map(day -> new Step(day.getKey(), quantity.wayTo(day.getValue())))
                .toList();
    }

    private static BigDecimal sum(SortedMap<LocalDate, BigDecimal> byDay, Stretch period) {
        return byDay.subMap(period.first(), period.last().plusDays(1)).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Step> summed(SortedMap<LocalDate, BigDecimal> byDay) {
        List<Step> steps = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> day : byDay.entrySet()) {
            total = total.add(day.getValue());
            steps.add(new Step(day.getKey(), total));
        }
        return steps;
    }
}
