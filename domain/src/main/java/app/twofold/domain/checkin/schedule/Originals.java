package app.twofold.domain.checkin.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// The times of a plan by its own rule, in the wall time of its zone.
public final class Originals {

    /// No two clocks on earth, and no change of one, differ by more.
    private static final Duration CLOCKS = Duration.ofDays(2);
    private static final int LAST_YEAR = 9999;

    private Originals() {}

    /// The times that are not before the one instant and before the other, in order.
    public static List<LocalDateTime> between(Plan plan, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return List.of();
        }
        LocalDateTime first = local(plan, from).minus(CLOCKS);
        LocalDateTime last = local(plan, to).plus(CLOCKS);
        return candidates(plan, first, last).stream()
                .filter(time ->
                        !plan.instant(time).isBefore(from) && plan.instant(time).isBefore(to))
                .toList();
    }

    /// The first time that is after an instant; empty if there is none.
    public static Optional<LocalDateTime> next(Plan plan, Instant after) {
        if (plan.recurrence() == null) {
            return Optional.of(plan.start()).filter(time -> plan.instant(time).isAfter(after));
        }
        LocalDateTime from = local(plan, after).minus(CLOCKS);
        Optional<LocalDateTime> next = RecurrenceRules.first(plan.recurrence(), plan.start(), from);
        while (next.isPresent() && !plan.instant(next.get()).isAfter(after)) {
            next = RecurrenceRules.first(
                    plan.recurrence(), plan.start(), next.get().plusMinutes(1));
        }
        return next;
    }

    /// Whether the plan has this very time.
    public static boolean has(Plan plan, LocalDateTime time) {
        if (time.isBefore(plan.start()) || time.getYear() > LAST_YEAR) {
            return false;
        }
        return !candidates(plan, time, time.plusNanos(1)).isEmpty();
    }

    private static List<LocalDateTime> candidates(Plan plan, LocalDateTime from, LocalDateTime to) {
        if (plan.recurrence() != null) {
            return RecurrenceRules.between(plan.recurrence(), plan.start(), from, to);
        }
        boolean within = !plan.start().isBefore(from) && plan.start().isBefore(to);
        return within ? List.of(plan.start()) : List.of();
    }

    private static LocalDateTime local(Plan plan, Instant instant) {
        return LocalDateTime.ofInstant(instant, plan.zone());
    }
}
