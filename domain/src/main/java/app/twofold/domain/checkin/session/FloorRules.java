package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.FloorRefusal.FloorFree;
import app.twofold.domain.checkin.session.FloorRefusal.FloorNeedsTwo;
import app.twofold.domain.checkin.session.FloorRefusal.FloorNotFree;
import app.twofold.domain.checkin.session.FloorRefusal.NotTheListener;
import app.twofold.domain.checkin.session.FloorRefusal.NotTheSpeaker;
import app.twofold.domain.checkin.session.FloorRefusal.NothingSaidBack;
import app.twofold.domain.checkin.session.SessionEvent.FloorPassed;
import app.twofold.domain.checkin.session.SessionEvent.FloorTaken;
import app.twofold.domain.checkin.session.SessionEvent.SaidBack;
import app.twofold.domain.checkin.session.SessionEvent.SayBackConfirmed;
import app.twofold.domain.checkin.session.SessionEvent.SayBackCorrected;
import app.twofold.domain.checkin.session.SessionEvent.TimeAdded;
import app.twofold.domain.checkin.session.SessionRefusal.NotRevealed;
import app.twofold.domain.checkin.session.SessionRefusal.SessionWordsEmpty;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.PromptId;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// One speaks, the other says back, the speaker confirms or corrects, then the floor passes.
final class FloorRules {

    private FloorRules() {}

    static Decision<CheckinEvent, CheckinRefusal> take(Session session, Set<PersonId> persons, PersonId by) {
        Optional<Prompt> prompt = session.prompt();
        if (prompt.isEmpty() || !session.round(prompt.get().id()).isRevealed()) {
            return Decision.reject(new NotRevealed());
        }
        if (persons.size() < 2) {
            return Decision.reject(new FloorNeedsTwo());
        }
        Floor floor = session.floor();
        if (floor != null) {
            return floor.speaker().equals(by) ? Decision.alreadySo() : Decision.reject(new FloorNotFree());
        }
        return Decision.accept(new FloorTaken(session.id(), prompt.get().id()));
    }

    static Decision<CheckinEvent, CheckinRefusal> sayBack(Session session, PersonId by, Words text) {
        return held(session, (floor, prompt) -> {
            if (floor.speaker().equals(by)) {
                return Decision.reject(new NotTheListener());
            }
            if (text.isBlank()) {
                return Decision.reject(new SessionWordsEmpty());
            }
            return text.equals(floor.saidBack())
                    ? Decision.alreadySo()
                    : Decision.accept(new SaidBack(session.id(), prompt, text));
        });
    }

    static Decision<CheckinEvent, CheckinRefusal> confirm(Session session, PersonId by) {
        return spoken(
                session,
                by,
                (floor, prompt) -> floor.saidBack() == null
                        ? Decision.reject(new NothingSaidBack())
                        : Decision.accept(new SayBackConfirmed(session.id(), prompt)));
    }

    static Decision<CheckinEvent, CheckinRefusal> correct(Session session, PersonId by, Words text) {
        return spoken(session, by, (floor, prompt) -> {
            if (floor.saidBack() == null) {
                return Decision.reject(new NothingSaidBack());
            }
            return text.isBlank()
                    ? Decision.reject(new SessionWordsEmpty())
                    : Decision.accept(new SayBackCorrected(session.id(), prompt, text));
        });
    }

    static Decision<CheckinEvent, CheckinRefusal> pass(Session session, PersonId by) {
        return spoken(session, by, (_, prompt) -> Decision.accept(new FloorPassed(session.id(), prompt)));
    }

    static Decision<CheckinEvent, CheckinRefusal> addTime(Session session) {
        return held(session, (_, prompt) -> Decision.accept(new TimeAdded(session.id(), prompt)));
    }

    private static Decision<CheckinEvent, CheckinRefusal> spoken(
            Session session, PersonId by, BiFunction<Floor, PromptId, Decision<CheckinEvent, CheckinRefusal>> rule) {
        return held(
                session,
                (floor, prompt) ->
                        floor.speaker().equals(by) ? rule.apply(floor, prompt) : Decision.reject(new NotTheSpeaker()));
    }

    private static Decision<CheckinEvent, CheckinRefusal> held(
            Session session, BiFunction<Floor, PromptId, Decision<CheckinEvent, CheckinRefusal>> rule) {
        Floor floor = session.floor();
        Optional<Prompt> prompt = session.prompt();
        return floor == null || prompt.isEmpty()
                ? Decision.reject(new FloorFree())
                : rule.apply(floor, prompt.get().id());
    }
}
