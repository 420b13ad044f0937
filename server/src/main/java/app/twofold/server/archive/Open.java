package app.twofold.server.archive;

import app.twofold.domain.Event;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.couple.CoupleState;

/// What of a couple's stream a partner may see. That is all of it, as long as answers come into it with their reveal
/// and not before; this holds even if one ever did.
record Open(CoupleState state, PersonId reader) {

    boolean isOpen(Recorded<Event> recorded) {
        return !(recorded.event() instanceof AnswerGiven given)
                || given.by().equals(reader)
                || state.checkins()
                        .sessions()
                        .find(given.checkin())
                        .map(session -> session.round(given.prompt()).isRevealed())
                        .orElse(false);
    }
}
