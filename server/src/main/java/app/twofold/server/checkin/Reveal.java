package app.twofold.server.checkin;

import app.twofold.domain.Command;
import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.Completion;
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
class Reveal implements Completion {

    private final Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams;

    Reveal(Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams) {
        this.streams = streams;
    }

    @Override
    public Command complete(CoupleId couple, PersonId by, CoupleState state, Command command) {
        return command instanceof MarkReady mark
                ? new MarkReady(mark.checkin(), mark.prompt(), answers(couple, by, state, mark))
                : command;
    }

    private Map<PersonId, Answer> answers(CoupleId couple, PersonId by, CoupleState state, MarkReady mark) {
        Set<PersonId> ready = state.checkins()
                .sessions()
                .find(mark.checkin())
                .map(session -> ready(session, mark))
                .orElse(Set.of());
        Map<PersonId, Answer> answers = new HashMap<>();
        for (PersonId person : HashTreePSet.from(ready).plus(by)) {
            if (state.partner(person).isPresent()) {
                streams.state(person.value())
                        .answers()
                        .find(couple, mark.checkin(), mark.prompt())
                        .ifPresent(answer -> answers.put(person, answer));
            }
        }
        return answers;
    }

    private static Set<PersonId> ready(Session session, MarkReady mark) {
        return session.round(mark.prompt()).ready();
    }
}
