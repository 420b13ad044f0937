package app.twofold.domain.checkin.schedule;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.template.TemplateRef;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When check-ins are held, and how: what an assent is given to. Durations and times are whole minutes.
///
/// @param start      the first time by the wall clock of the zone, in the years 2000 to 9999
/// @param recurrence how they come back; null for one that is held once
/// @param length     how long each takes, 5 minutes to 6 hours
/// @param window     how long after its start each may still be entered: the length to 7 days
/// @param reminders  how long before each a reminder comes, 0 to 7 days, up to 5 different ones, longest first
public record Plan(
        Title name,
        TemplateRef template,
        LocalDateTime start,
        ZoneId zone,
        @Nullable Recurrence recurrence,
        Duration length,
        Duration window,
        List<Duration> reminders) {

    public static final Duration MIN_LENGTH = Duration.ofMinutes(5);
    public static final Duration MAX_LENGTH = Duration.ofHours(6);
    public static final Duration MAX_WINDOW = Duration.ofDays(7);
    public static final Duration USUAL_WINDOW = Duration.ofHours(24);
    public static final Duration MAX_LEAD = Duration.ofDays(7);
    public static final int MAX_REMINDERS = 5;

    private static final int MIN_YEAR = 2000;
    private static final int MAX_YEAR = 9999;

    /// @throws InvalidValue if a value is out of its range, or if no day ever follows the rule
    public Plan {
        if (start.getYear() < MIN_YEAR || start.getYear() > MAX_YEAR) {
            throw new InvalidValue(Fault.OUT_OF_RANGE, MAX_YEAR);
        }
        if (!start.equals(start.truncatedTo(ChronoUnit.MINUTES))) {
            throw new InvalidValue(Fault.MALFORMED);
        }
        inRange(length, MIN_LENGTH, MAX_LENGTH);
        inRange(window, length, MAX_WINDOW);
        reminders = checked(reminders);
        if (recurrence != null
                && RecurrenceRules.first(recurrence, start, start).isEmpty()) {
            throw new InvalidValue(Fault.NEVER);
        }
    }

    /// When something starts by the wall clock of a zone. A time that a change of the clock leaves out comes as much
    /// later as the clock jumps; of a time that comes twice the first counts (RFC 5545, 3.3.5).
    public static Instant instant(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }

    /// When a time of this plan is.
    public Instant instant(LocalDateTime time) {
        return instant(time, zone);
    }

    private static List<Duration> checked(List<Duration> reminders) {
        if (reminders.size() > MAX_REMINDERS) {
            throw new InvalidValue(Fault.TOO_MANY_ITEMS, MAX_REMINDERS);
        }
        reminders.forEach(lead -> inRange(lead, Duration.ZERO, MAX_LEAD));
        if (reminders.stream().distinct().count() < reminders.size()) {
            throw new InvalidValue(Fault.SAME_TWICE);
        }
        return reminders.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static void inRange(Duration duration, Duration min, Duration max) {
        if (duration.compareTo(min) < 0 || duration.compareTo(max) > 0) {
            throw new InvalidValue(Fault.OUT_OF_RANGE, max.toMinutes());
        }
        if (!duration.equals(duration.truncatedTo(ChronoUnit.MINUTES))) {
            throw new InvalidValue(Fault.MALFORMED);
        }
    }
}
