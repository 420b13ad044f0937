package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinId;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Place.AtClosing;
import app.twofold.domain.checkin.session.Session.Closing;
import app.twofold.domain.checkin.session.SessionCommand.SayClosing;
import app.twofold.domain.checkin.session.SessionEvent.CheckinClosed;
import app.twofold.domain.checkin.session.SessionEvent.CheckinEnded;
import app.twofold.domain.checkin.session.SessionEvent.ClosingSaid;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinUnknown;
import app.twofold.domain.checkin.session.SessionRefusal.NotAtClosing;
import java.util.List;
import java.util.Optional;

/// How a check-in comes to its end.
final class ClosingRules {

    private ClosingRules() {}

    static Decision<CheckinEvent, CheckinRefusal> say(Session session, PersonId by, SayClosing command) {
        if (!(session.place() instanceof AtClosing)) {
            return Decision.reject(new NotAtClosing());
        }
        ClosingSaid said = new ClosingSaid(session.id(), command.word(), command.thanks());
        if (session.closings().keySet().containsAll(session.entered().minus(by).keySet())) {
            return Decision.accept(List.of(said, new CheckinClosed(session.id())));
        }
        Closing known = session.closings().get(by);
        boolean same = known != null
                && known.word().equals(command.word())
                && known.thanks().equals(command.thanks());
        return same ? Decision.alreadySo() : Decision.accept(said);
    }

    /// Either may, at any time, whether they have entered or not.
    static Decision<CheckinEvent, CheckinRefusal> end(Sessions sessions, CheckinId id) {
        Optional<Session> session = sessions.find(id);
        if (session.isEmpty()) {
            return Decision.reject(new CheckinUnknown());
        }
        return session.get().isEnded() ? Decision.alreadySo() : Decision.accept(new CheckinEnded(id));
    }
}
