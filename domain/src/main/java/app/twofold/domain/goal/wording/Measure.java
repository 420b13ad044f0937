package app.twofold.domain.goal.wording;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.Title;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// How the two will notice that they get closer to a goal.
public sealed interface Measure {

    /// Nothing is counted.
    record None() implements Measure {}

    /// So many times in every week or month, 1 to 99.
    record Times(int count, Period period) implements Measure {

        public static final int MAX = 99;

        /// @throws InvalidValue if the count is out of range
        public Times {
            if (count < 1) {
                throw new InvalidValue(Fault.NOT_POSITIVE);
            }
            if (count > MAX) {
                throw new InvalidValue(Fault.TOO_LARGE, MAX);
            }
        }
    }

    /// A number that moves from one value to another, up or down, in a unit ("€", "hours").
    ///
    /// @param entries what the number of one entry says
    record Quantity(BigDecimal from, BigDecimal to, Title unit, Entries entries) implements Measure {

        /// A number whose entries add up.
        ///
        /// @throws InvalidValue as the full form
        public Quantity(BigDecimal from, BigDecimal to, Title unit) {
            this(from, to, unit, Entries.ADD_UP);
        }

        /// @throws InvalidValue if a bound is too large or too fine, or both are equal
        public Quantity {
            from = Amount.checked(from);
            to = Amount.checked(to);
            if (from.compareTo(to) == 0) {
                throw new InvalidValue(Fault.SAME_TWICE);
            }
        }

        /// How far a reading is from the start, in the direction of the end; negative before the start.
        public BigDecimal wayTo(Reading reading) {
            BigDecimal way = to.compareTo(from) > 0 ? reading.value().subtract(from) : from.subtract(reading.value());
            return Amount.plain(way);
        }

        /// Where the number stands after this way from the start.
        public BigDecimal after(BigDecimal way) {
            return Amount.plain(to.compareTo(from) > 0 ? from.add(way) : from.subtract(way));
        }
    }

    /// A list of steps, 1 to 50, each reached once, in any order.
    record Milestones(List<Milestone> steps) implements Measure {

        public static final int MAX = 50;

        /// @throws InvalidValue if there is no step, too many, or one id twice
        public Milestones {
            steps = List.copyOf(steps);
            if (steps.isEmpty()) {
                throw new InvalidValue(Fault.EMPTY);
            }
            if (steps.size() > MAX) {
                throw new InvalidValue(Fault.TOO_MANY_ITEMS, MAX);
            }
            if (steps.stream().map(Milestone::id).distinct().count() < steps.size()) {
                throw new InvalidValue(Fault.SAME_TWICE);
            }
        }
    }

    /// One step of a list. Its id keeps what was reached when the words around it change.
    record Milestone(MilestoneId id, Title title) {}

    /// What the number of an entry says.
    enum Entries {
        /// How much was added: 50 € saved.
        ADD_UP,
        /// Where it stands now: 88 kg, on the way from 90 to 80. The latest reading by day counts.
        READINGS
    }

    /// The span in which [Times] are counted.
    enum Period {
        WEEK,
        MONTH
    }

    /// Every text in it that somebody wrote.
    default Stream<String> texts() {
        return switch (this) {
            case None _, Times _ -> Stream.empty();
            case Quantity(var _, var _, var unit, var _) -> Stream.of(unit.value());
            case Milestones(var steps) ->
                steps.stream().map(step -> step.title().value());
        };
    }
}
