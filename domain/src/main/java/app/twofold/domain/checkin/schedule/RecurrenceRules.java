package app.twofold.domain.checkin.schedule;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/// Reads rules of RFC 5545. The only place that knows the library for it. Everything is local wall time, without a
/// zone.
final class RecurrenceRules {

    private static final Set<Freq> FREQUENCIES = EnumSet.of(Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
    private static final int LAST_YEAR = 9999;

    private RecurrenceRules() {}

    /// The rule in its one spelling.
    ///
    /// @throws InvalidValue if it is none, or none that check-ins may follow
    static String checked(String text) {
        RecurrenceRule rule = parsed(text);
        if (!FREQUENCIES.contains(rule.getFreq()) || isTooFine(rule)) {
            throw new InvalidValue(Fault.MALFORMED);
        }
        if (rule.getInterval() > Recurrence.MAX_INTERVAL) {
            throw new InvalidValue(Fault.TOO_LARGE, Recurrence.MAX_INTERVAL);
        }
        DateTime until = rule.getUntil();
        if (until != null && !until.isFloating()) {
            throw new InvalidValue(Fault.MALFORMED);
        }
        return rule.toString();
    }

    /// The parts are named only where a rule is at hand already: the library's classes must be loaded in this order.
    private static boolean isTooFine(RecurrenceRule rule) {
        return Stream.of(
                        Part.BYHOUR,
                        Part.BYMINUTE,
                        Part.BYSECOND,
                        Part.BYWEEKNO,
                        Part.BYYEARDAY,
                        Part.RSCALE,
                        Part.SKIP)
                .anyMatch(rule::hasPart);
    }

    /// The first time that follows the rule, on or after both; empty if there is none before the year 10000.
    static Optional<LocalDateTime> first(Recurrence recurrence, LocalDateTime start, LocalDateTime from) {
        return upTo(recurrence, start, from, null, 1).stream().findFirst();
    }

    /// All times that follow the rule from the start on, which are not before the one bound and before the other.
    static List<LocalDateTime> between(
            Recurrence recurrence, LocalDateTime start, LocalDateTime from, LocalDateTime to) {
        return upTo(recurrence, start, from, to, Integer.MAX_VALUE);
    }

    private static List<LocalDateTime> upTo(
            Recurrence recurrence, LocalDateTime start, LocalDateTime from, @Nullable LocalDateTime to, int limit) {
        List<LocalDateTime> found = new ArrayList<>();
        try {
            RecurrenceRuleIterator times = iterator(recurrence, start);
            if (from.isAfter(start)) {
                times.fastForward(libraryTime(from));
            }
            while (found.size() < limit && times.hasNext()) {
                DateTime next = times.nextDateTime();
                if (next.getYear() > LAST_YEAR) {
                    break;
                }
                LocalDateTime time = time(next);
                if (to != null && !time.isBefore(to)) {
                    break;
                }
                if (!time.isBefore(from)) {
                    found.add(time);
                }
            }
        } catch (IllegalArgumentException _) {
            // The library has looked far ahead in vain.
            return found;
        }
        return found;
    }

    private static RecurrenceRuleIterator iterator(Recurrence recurrence, LocalDateTime start) {
        RecurrenceRule rule = parsed(recurrence.rule());
        DateTime until = rule.getUntil();
        if (until != null && until.isAllDay()) {
            rule.setUntil(new DateTime(until.getYear(), until.getMonth(), until.getDayOfMonth(), 23, 59, 59));
        }
        return rule.iterator(libraryTime(start));
    }

    private static RecurrenceRule parsed(String text) {
        try {
            return new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException _) {
            throw new InvalidValue(Fault.MALFORMED);
        }
    }

    /// The library counts months from 0.
    private static DateTime libraryTime(LocalDateTime time) {
        return new DateTime(
                time.getYear(),
                time.getMonthValue() - 1,
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
    }

    private static LocalDateTime time(DateTime time) {
        return LocalDateTime.of(
                time.getYear(), time.getMonth() + 1, time.getDayOfMonth(), time.getHours(), time.getMinutes());
    }
}
