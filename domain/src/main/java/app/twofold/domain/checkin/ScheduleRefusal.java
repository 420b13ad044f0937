package app.twofold.domain.checkin;

/// Why the rules of schedules of check-ins refuse a command.
public sealed interface ScheduleRefusal extends CheckinRefusal {

    record ScheduleUnknown() implements ScheduleRefusal {}
}
