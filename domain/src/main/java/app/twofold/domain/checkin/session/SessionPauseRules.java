package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.schedule.Pauses;
import app.twofold.domain.checkin.session.SessionCommand.PauseCheckin;
import app.twofold.domain.checkin.session.SessionEvent.CameBack;
import app.twofold.domain.checkin.session.SessionEvent.CheckinPaused;
import app.twofold.domain.checkin.session.SessionRefusal.BackOutOfRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/// Either pauses at once and needs no reason; each comes back by themselves.
final class SessionPauseRules {

    /// How far ahead somebody may say that they will be back.
    static final Duration LONGEST = Duration.ofDays(7);

    private SessionPauseRules() {}

    static Decision<CheckinEvent, CheckinRefusal> pause(Session session, Issued<PauseCheckin> issued) {
        Instant backAt = issued.command().backAt();
        Instant now = issued.at();
        if (backAt != null && (!backAt.isAfter(now) || backAt.isAfter(now.plus(LONGEST)))) {
            return Decision.reject(new BackOutOfRange(LONGEST));
        }
        Pauses.Pause known = session.pauses().byPerson().get(issued.by());
        return known != null && Objects.equals(known.backAt(), backAt)
                ? Decision.alreadySo()
                : Decision.accept(new CheckinPaused(session.id(), backAt));
    }

    static Decision<CheckinEvent, CheckinRefusal> comeBack(Session session, PersonId by) {
        return session.pauses().byPerson().containsKey(by)
                ? Decision.accept(new CameBack(session.id()))
                : Decision.alreadySo();
    }
}
