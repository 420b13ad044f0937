package app.twofold.domain.checkin.session;

import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.template.PromptId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// What events about the floor and about pauses do to a check-in.
final class FloorFold {

    private FloorFold() {}

    static Session taken(Session session, PromptId prompt, PersonId by, Instant at) {
        boolean here = session.prompt().filter(p -> p.id().equals(prompt)).isPresent();
        return here ? session.withFloor(Floor.begun(by, at)) : session;
    }

    static Session saidBack(Session session, PersonId by, Words text) {
        Floor floor = session.floor();
        return floor == null || floor.speaker().equals(by) ? session : session.withFloor(floor.saidBack(text));
    }

    static Session confirmed(Session session, Set<PersonId> persons, PersonId by, Instant at) {
        Floor floor = session.floor();
        if (floor == null || floor.saidBack() == null || !floor.speaker().equals(by)) {
            return session;
        }
        Words text = floor.saidBack();
        Session heard = session.prompt()
                .map(prompt -> session.withRound(
                        prompt.id(), session.round(prompt.id()).heard(by, text)))
                .orElse(session);
        return passed(heard, persons, by, at);
    }

    static Session corrected(Session session, PersonId by, Words text) {
        Floor floor = session.floor();
        return floor == null || !floor.speaker().equals(by) ? session : session.withFloor(floor.corrected(text));
    }

    static Session passed(Session session, Set<PersonId> persons, PersonId by, Instant at) {
        Floor floor = session.floor();
        if (floor == null || !floor.speaker().equals(by)) {
            return session;
        }
        return persons.stream()
                .filter(person -> !person.equals(by))
                .findFirst()
                .map(other -> session.withFloor(Floor.begun(other, at)))
                .orElseGet(() -> session.withFloor(null));
    }

    static Session longer(Session session) {
        Floor floor = session.floor();
        return floor == null ? session : session.withFloor(floor.longer(Floor.MORE));
    }

    /// The timer stood still as long as anybody paused.
    static Session cameBack(Session session, PersonId by, Instant at) {
        Instant since = session.pauses().since();
        Session back = session.withPauses(session.pauses().minus(by));
        Floor floor = back.floor();
        return since == null || floor == null || back.isPaused()
                ? back
                : back.withFloor(floor.longer(Duration.between(since, at)));
    }
}
