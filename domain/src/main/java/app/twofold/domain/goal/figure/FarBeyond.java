package app.twofold.domain.goal.figure;

import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.EntryNumber;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.domain.goal.wording.Reading;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a number is so far from everything before that it is worth asking once: a slip of the finger, 12 for 2,
/// should not stand in a goal unseen. Nothing is refused for it.
public final class FarBeyond {

    private static final BigDecimal FAR = BigDecimal.TEN;

    private FarBeyond() {}

    /// For an amount: more than ten times the largest before; for the first one, more than the whole of what there
    /// is to reach. For a reading: further from both ends of the way, and from every reading before, than the ends
    /// are from each other.
    public static boolean holds(Goal goal, EntryNumber number) {
        return switch (number) {
            case Amount(var value) -> isFarMore(goal, value);
            case Reading(var value) ->
                goal.wording().measure() instanceof Quantity quantity && isFarAway(goal, quantity, value);
        };
    }

    private static boolean isFarMore(Goal goal, BigDecimal value) {
        Optional<BigDecimal> largest = goal.progress().entries().values().stream()
                .flatMap(entry -> entry.amount() instanceof Amount(var before) ? Stream.of(before) : Stream.empty())
                .max(BigDecimal::compareTo);
        return largest.map(before -> value.compareTo(before.multiply(FAR)) > 0)
                .orElseGet(() -> whole(goal.wording().measure())
                        .filter(all -> value.compareTo(all) > 0)
                        .isPresent());
    }

    private static Optional<BigDecimal> whole(Measure measure) {
        return switch (measure) {
            case Measure.None _, Measure.Milestones _ -> Optional.empty();
            case Times times -> Optional.of(BigDecimal.valueOf(times.count()).multiply(FAR));
            case Quantity quantity -> Optional.of(span(quantity));
        };
    }

    private static boolean isFarAway(Goal goal, Quantity quantity, BigDecimal value) {
        Stream<BigDecimal> readings = goal.progress().entries().values().stream()
                .flatMap(entry -> entry.amount() instanceof Reading(var before) ? Stream.of(before) : Stream.empty());
        return Stream.concat(Stream.of(quantity.from(), quantity.to()), readings)
                .allMatch(known -> known.subtract(value).abs().compareTo(span(quantity)) > 0);
    }

    private static BigDecimal span(Quantity quantity) {
        return quantity.to().subtract(quantity.from()).abs();
    }
}
