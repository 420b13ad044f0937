package app.twofold.domain.checkin;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.ScheduleCommand.EndSchedule;
import app.twofold.domain.checkin.ScheduleEvent.ScheduleEnded;
import app.twofold.domain.checkin.ScheduleRefusal.ScheduleUnknown;
import java.util.Set;

/// The rules of schedules of check-ins.
final class ScheduleRules {

    private ScheduleRules() {}

    static Decision<CheckinEvent, CheckinRefusal> decide(
            Checkins checkins, Set<PersonId> persons, Issued<? extends ScheduleCommand> issued) {
        return switch (issued.command()) {
            case EndSchedule _ -> Decision.reject(new ScheduleUnknown());
        };
    }

    static Checkins evolve(Checkins checkins, Set<PersonId> persons, Recorded<? extends ScheduleEvent> recorded) {
        return switch (recorded.event()) {
            case ScheduleEnded _ -> checkins;
        };
    }
}
