package app.twofold.domain.checkin;

import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.OccurrenceState;
import app.twofold.domain.checkin.schedule.Originals;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.Schedule.Agreed;
import app.twofold.domain.checkin.schedule.Schedule.Moved;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When check-ins are held, as it follows from the agreed plans, moves, skips, pauses and rests. Each occurrence
/// comes exactly once, named by its original time; a time that two plans of one schedule have in turn belongs to the
/// earlier plan.
public final class Occurrences {

    /// How far ahead the next one is looked for, in steps. Eight years lie between some 29ths of February.
    private static final List<Duration> AHEAD =
            List.of(Duration.ofDays(35), Duration.ofDays(400), Duration.ofDays(9 * 366));

    private Occurrences() {}

    /// All occurrences of all schedules that start within a time, in the order of their start.
    ///
    /// @param from the first instant
    /// @param to   the instant after the last one
    /// @param now  what their states are told by
    public static List<Occurrence> between(Checkins checkins, Instant from, Instant to, Instant now) {
        return checkins.schedules().byId().values().stream()
                .flatMap(schedule -> of(checkins, schedule, from, to, now))
                .sorted(Comparator.comparing(Occurrence::start))
                .toList();
    }

    /// The occurrence of that name, if it is one.
    public static Optional<Occurrence> find(Checkins checkins, OccurrenceId id, Instant now) {
        return checkins.schedules()
                .find(id.schedule())
                .flatMap(schedule -> find(checkins, schedule, id.original(), now));
    }

    /// The one that is under way, open, or next.
    public static Optional<Occurrence> next(Checkins checkins, Instant now) {
        Instant from = now.minus(Plan.MAX_WINDOW);
        return AHEAD.stream()
                .map(ahead -> between(checkins, from, now.plus(ahead), now).stream()
                        .filter(occurrence -> occurrence.state().isToCome())
                        .findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The ones of one schedule.
    public static Stream<Occurrence> of(Checkins checkins, Schedule schedule, Instant from, Instant to, Instant now) {
        Stream<Occurrence> byRule =
                schedule.plans().agreed().stream().flatMap(agreed -> byRule(checkins, schedule, agreed, from, to, now));
        Stream<Occurrence> moved = schedule.overrides().moves().keySet().stream()
                .flatMap(original -> find(checkins, schedule, original, now).stream());
        return Stream.concat(byRule, moved)
                .filter(found -> !found.start().isBefore(from) && found.start().isBefore(to))
                .sorted(Comparator.comparing(Occurrence::start));
    }

    /// Those of one plan that no move and no earlier plan has.
    private static Stream<Occurrence> byRule(
            Checkins checkins, Schedule schedule, Agreed agreed, Instant from, Instant to, Instant now) {
        Plan plan = agreed.plan();
        return Originals.between(plan, later(from, agreed.since()), earlier(to, agreed.until())).stream()
                .filter(original -> !schedule.overrides().moves().containsKey(original))
                .filter(original -> schedule.plans().agreed().stream()
                        .takeWhile(earlier -> !earlier.equals(agreed))
                        .noneMatch(earlier -> holds(earlier, original)))
                .map(original -> occurrence(checkins, schedule, plan, original, now))
                .filter(occurrence -> !isCutOff(schedule, occurrence));
    }

    private static Optional<Occurrence> find(
            Checkins checkins, Schedule schedule, LocalDateTime original, Instant now) {
        return schedule.plans().agreed().stream()
                .filter(agreed -> holds(agreed, original))
                .findFirst()
                .map(agreed -> occurrence(checkins, schedule, agreed.plan(), original, now))
                .filter(occurrence -> !isCutOff(schedule, occurrence));
    }

    private static boolean holds(Agreed agreed, LocalDateTime original) {
        return Originals.has(agreed.plan(), original)
                && agreed.holdsAt(agreed.plan().instant(original));
    }

    private static Occurrence occurrence(
            Checkins checkins, Schedule schedule, Plan plan, LocalDateTime original, Instant now) {
        OccurrenceId id = new OccurrenceId(schedule.id(), original);
        Moved moved = schedule.overrides().moves().get(original);
        Instant start = moved == null ? plan.instant(original) : moved.start();
        boolean elsewhere = !start.equals(plan.instant(original));
        Occurrence occurrence = new Occurrence(id, plan, start, elsewhere, OccurrenceState.UPCOMING);
        return new Occurrence(id, plan, start, elsewhere, state(checkins, schedule, occurrence, now));
    }

    private static OccurrenceState state(Checkins checkins, Schedule schedule, Occurrence occurrence, Instant now) {
        boolean over = !now.isBefore(occurrence.closesAt());
        return switch (checkins.sessions().stage(occurrence.id().checkin())) {
            case CLOSED -> OccurrenceState.HELD;
            case UNDER_WAY -> over ? OccurrenceState.HELD : OccurrenceState.UNDER_WAY;
            case NOBODY_ENTERED -> {
                if (schedule.overrides().skips().containsKey(occurrence.id().original())) {
                    yield OccurrenceState.SKIPPED;
                }
                if (isPaused(schedule, occurrence) || rests(checkins, occurrence)) {
                    yield OccurrenceState.PAUSED;
                }
                if (over) {
                    yield OccurrenceState.MISSED;
                }
                yield now.isBefore(occurrence.opensAt()) ? OccurrenceState.UPCOMING : OccurrenceState.OPEN;
            }
        };
    }

    /// Whether a pause holds when it starts, or begins before it was entered.
    private static boolean isPaused(Schedule schedule, Occurrence occurrence) {
        return schedule.isPausedAt(occurrence.start())
                || schedule.pauses().stream()
                        .anyMatch(pause -> pause.beginsWithin(occurrence.start(), occurrence.closesAt()));
    }

    /// Whether the space was frozen at any time while it would have been held.
    private static boolean rests(Checkins checkins, Occurrence occurrence) {
        return checkins.rests().stream().anyMatch(rest -> rest.touches(occurrence.start(), occurrence.closesAt()));
    }

    /// Whether the schedule ended while the occurrence might still have been entered.
    private static boolean isCutOff(Schedule schedule, Occurrence occurrence) {
        return schedule.ended() != null
                && !occurrence.state().isEntered()
                && occurrence.closesAt().isAfter(schedule.ended().at());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
