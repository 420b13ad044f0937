package app.twofold.domain.checkin;

import app.twofold.domain.ScheduleId;

/// What a partner asks for about schedules of check-ins.
public sealed interface ScheduleCommand extends CheckinCommand {

    record EndSchedule(ScheduleId schedule) implements ScheduleCommand {}
}
