package app.twofold.domain.checkin;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.SessionEvent.CheckinClosed;
import app.twofold.domain.checkin.SessionRefusal.CheckinUnknown;
import java.util.Set;

/// The rules of the check-ins themselves.
final class SessionRules {

    private SessionRules() {}

    static Decision<CheckinEvent, CheckinRefusal> decide(
            Checkins checkins, Set<PersonId> persons, Issued<? extends SessionCommand> issued) {
        return switch (issued.command()) {
            case EndCheckin _ -> Decision.reject(new CheckinUnknown());
        };
    }

    static Checkins evolve(Checkins checkins, Set<PersonId> persons, Recorded<? extends SessionEvent> recorded) {
        return switch (recorded.event()) {
            case CheckinClosed _ -> checkins;
        };
    }
}
