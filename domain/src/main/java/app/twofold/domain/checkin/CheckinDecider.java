package app.twofold.domain.checkin;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.CheckinCommand.EndSchedule;
import app.twofold.domain.checkin.CheckinEvent.ScheduleEnded;
import app.twofold.domain.checkin.CheckinRefusal.ScheduleUnknown;
import java.util.Set;

/// The rules of check-ins as two pure functions. Whoever calls has made sure that the asking person is a partner.
public final class CheckinDecider {

    private CheckinDecider() {}

    /// What follows from a command.
    ///
    /// @param persons the partners there are
    public static Decision<CheckinEvent, CheckinRefusal> decide(
            Checkins checkins, Set<PersonId> persons, Issued<? extends CheckinCommand> issued) {
        return switch (issued.command()) {
            case EndSchedule _ -> Decision.reject(new ScheduleUnknown());
        };
    }

    /// The check-ins after an event. Total: an event about something unknown changes nothing.
    ///
    /// @param persons the partners there are
    public static Checkins evolve(Checkins checkins, Set<PersonId> persons, Recorded<? extends CheckinEvent> recorded) {
        return switch (recorded.event()) {
            case ScheduleEnded _ -> checkins;
        };
    }
}
