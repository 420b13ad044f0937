package app.twofold.domain.checkin;

import app.twofold.domain.ScheduleId;

/// What happened with schedules of check-ins.
public sealed interface ScheduleEvent extends CheckinEvent {

    record ScheduleEnded(ScheduleId schedule) implements ScheduleEvent {}
}
