package app.twofold.domain.checkin.schedule;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What happened with schedules of check-ins.
public sealed interface ScheduleEvent extends CheckinEvent {

    ScheduleId schedule();

    record ScheduleProposed(ScheduleId schedule, Plan plan) implements ScheduleEvent {}

    record PlanSuggested(ScheduleId schedule, int version, Plan plan) implements ScheduleEvent {}

    record ScheduleAgreed(ScheduleId schedule, int version) implements ScheduleEvent {}

    record ScheduleAssentTakenBack(ScheduleId schedule, int version) implements ScheduleEvent {}

    record ScheduleDeclined(ScheduleId schedule, int version, Words reason) implements ScheduleEvent {}

    record PlanWithdrawn(ScheduleId schedule) implements ScheduleEvent {}

    record SchedulePaused(ScheduleId schedule, @Nullable LocalDate until) implements ScheduleEvent {}

    record ScheduleResumed(ScheduleId schedule) implements ScheduleEvent {}

    record ScheduleEnded(ScheduleId schedule) implements ScheduleEvent {}

    record Skipped(ScheduleId schedule, LocalDateTime original) implements ScheduleEvent {}

    record Unskipped(ScheduleId schedule, LocalDateTime original) implements ScheduleEvent {}

    /// @param zone the zone of the new time
    record MoveProposed(ScheduleId schedule, LocalDateTime original, LocalDateTime to, ZoneId zone)
            implements ScheduleEvent {}

    record MoveAgreed(ScheduleId schedule, LocalDateTime original, LocalDateTime to) implements ScheduleEvent {}

    record MoveWithdrawn(ScheduleId schedule, LocalDateTime original) implements ScheduleEvent {}

    record MoveDeclined(ScheduleId schedule, LocalDateTime original) implements ScheduleEvent {}
}
