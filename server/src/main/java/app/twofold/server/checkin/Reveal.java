package app.twofold.server.checkin;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.Seat;
import app.twofold.server.stream.Streams;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.springframework.stereotype.Component;

/// Brings sealed answers to a mark: of the one who marks, and of those who have marked already. Nobody else's is read.
///
/// A couple's lock is held meanwhile, so this looks into persons' own streams and nowhere else; nothing there ever
/// waits for a couple.
@Component
public class Reveal {

    private final Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams;

    Reveal(Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams) {
        this.streams = streams;
    }

    /// Adds to a mark what no client may send. Called under the lock of the couple's stream, once for each attempt.
    ///
    /// @param seat  of whom the mark is
    /// @param state what it is decided on
    public MarkReady complete(Seat seat, CoupleState state, MarkReady mark) {
        Set<PersonId> ready = state.checkins()
                .sessions()
                .find(mark.checkin())
                .map(session -> ready(session, mark))
                .orElse(Set.of());
        Map<PersonId, Answer> answers = new HashMap<>();
        for (PersonId person : HashTreePSet.from(ready).plus(seat.person())) {
            if (state.partner(person).isPresent()) {
                streams.state(person.value())
                        .answers()
                        .find(seat.couple(), mark.checkin(), mark.prompt())
                        .ifPresent(answer -> answers.put(person, answer));
            }
        }
        return new MarkReady(mark.checkin(), mark.prompt(), answers);
    }

    private static Set<PersonId> ready(Session session, MarkReady mark) {
        return session.round(mark.prompt()).ready();
    }
}
