package app.twofold.domain.checkin;

import app.twofold.domain.checkin.schedule.Plan;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Which reminders the agreed plans ask for. A lead time is a length of time: a day is 24 hours, whatever the clocks
/// do meanwhile.
public final class Reminders {

    private Reminders() {}

    /// The reminders that are due within a time, in order, of occurrences that take place.
    ///
    /// @param from the first instant
    /// @param to   the instant after the last one
    /// @param now  as of when it is known what takes place
    public static List<Reminder> between(Checkins checkins, Instant from, Instant to, Instant now) {
        return Occurrences.between(checkins, from, to.plus(Plan.MAX_LEAD), now).stream()
                .filter(occurrence -> occurrence.state().isToCome())
                .flatMap(occurrence -> occurrence.plan().reminders().stream()
                        .map(lead -> new Reminder(
                                occurrence, lead, occurrence.start().minus(lead))))
                .filter(reminder ->
                        !reminder.dueAt().isBefore(from) && reminder.dueAt().isBefore(to))
                .sorted(Comparator.comparing(Reminder::dueAt))
                .toList();
    }
}
