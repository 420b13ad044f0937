package app.twofold.domain.checkin;

import app.twofold.domain.Event;
import app.twofold.domain.ScheduleId;

/// What happened with check-ins.
public sealed interface CheckinEvent extends Event {

    record ScheduleEnded(ScheduleId schedule) implements CheckinEvent {}
}
