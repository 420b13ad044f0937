package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.session.SessionEvent.PlaceMoved;
import app.twofold.domain.checkin.session.SessionRefusal.NotRevealed;
import app.twofold.domain.checkin.session.SessionRefusal.PlaceUnknown;

/// How the two go through a check-in.
final class PlaceRules {

    private PlaceRules() {}

    /// Going on from a prompt needs its reveal; going back needs nothing.
    static Decision<CheckinEvent, CheckinRefusal> move(Session session, Move command) {
        Place to = command.to();
        if (!to.isIn(session.template())) {
            return Decision.reject(new PlaceUnknown());
        }
        if (!command.from().equals(session.place()) || to.equals(session.place())) {
            return Decision.alreadySo();
        }
        boolean sealed = session.prompt()
                .map(prompt -> !session.round(prompt.id()).isRevealed())
                .orElse(false);
        return sealed && to.isAfter(session.place())
                ? Decision.reject(new NotRevealed())
                : Decision.accept(new PlaceMoved(session.id(), to));
    }
}
