package app.twofold.domain.checkin;

import app.twofold.domain.Command;
import app.twofold.domain.ScheduleId;

/// What a partner asks for about check-ins.
public sealed interface CheckinCommand extends Command {

    record EndSchedule(ScheduleId schedule) implements CheckinCommand {}
}
