package app.twofold.domain.checkin;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.checkin.schedule.Asked;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.PauseRules;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Skipped;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Unskipped;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NotSkippedByYou;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceEntered;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrencePast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceUnknown;
import java.time.LocalDateTime;
import java.util.function.Function;

/// Leaving out one occurrence: one is enough, at once and without a reason.
final class SkipRules {

    private SkipRules() {}

    static Decision<CheckinEvent, CheckinRefusal> skip(
            Checkins checkins, Schedule schedule, LocalDateTime original, Asked asked) {
        return whileOpen(
                checkins,
                schedule,
                original,
                asked,
                _ -> isSkippedBy(schedule, original, asked)
                        ? Decision.alreadySo()
                        : Decision.accept(new Skipped(schedule.id(), original)));
    }

    static Decision<CheckinEvent, CheckinRefusal> unskip(
            Checkins checkins, Schedule schedule, LocalDateTime original, Asked asked) {
        return whileOpen(
                checkins,
                schedule,
                original,
                asked,
                _ -> isSkippedBy(schedule, original, asked)
                        ? Decision.accept(new Unskipped(schedule.id(), original))
                        : Decision.reject(new NotSkippedByYou()));
    }

    /// For whatever changes an occurrence that nobody has entered and that may still be entered.
    private static Decision<CheckinEvent, CheckinRefusal> whileOpen(
            Checkins checkins,
            Schedule schedule,
            LocalDateTime original,
            Asked asked,
            Function<Occurrence, Decision<CheckinEvent, CheckinRefusal>> rule) {
        return untilEntered(
                checkins,
                schedule,
                original,
                asked,
                occurrence -> asked.at().isBefore(occurrence.closesAt())
                        ? rule.apply(occurrence)
                        : Decision.reject(new OccurrencePast()));
    }

    /// For whatever changes an occurrence that nobody has entered.
    static Decision<CheckinEvent, CheckinRefusal> untilEntered(
            Checkins checkins,
            Schedule schedule,
            LocalDateTime original,
            Asked asked,
            Function<Occurrence, Decision<CheckinEvent, CheckinRefusal>> rule) {
        return PauseRules.whileAgreed(
                schedule,
                _ -> Occurrences.find(checkins, new OccurrenceId(schedule.id(), original), asked.at())
                        .map(occurrence -> occurrence.state().isEntered()
                                ? Decision.<CheckinEvent, CheckinRefusal>reject(new OccurrenceEntered())
                                : rule.apply(occurrence))
                        .orElseGet(() -> Decision.reject(new OccurrenceUnknown())));
    }

    private static boolean isSkippedBy(Schedule schedule, LocalDateTime original, Asked asked) {
        var skips = schedule.overrides().skips().get(original);
        return skips != null && skips.containsKey(asked.by());
    }
}
