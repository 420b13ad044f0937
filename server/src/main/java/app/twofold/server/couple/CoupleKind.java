package app.twofold.server.couple;

import app.twofold.domain.Command;
import app.twofold.domain.Decision;
import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Refusal;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleEvent.WordsErased;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.stream.StreamKind;
import java.util.Set;

/// The couples' streams.
final class CoupleKind implements StreamKind<CoupleState, Command, Event, Refusal> {

    @Override
    public CoupleState empty() {
        return CoupleState.EMPTY;
    }

    @Override
    public Decision<Event, Refusal> decide(CoupleState state, Issued<Command> command) {
        return CoupleDecider.decide(state, command);
    }

    @Override
    public CoupleState evolve(CoupleState state, Recorded<Event> event) {
        return CoupleDecider.evolve(state, event);
    }

    @Override
    public String typeOf(Event event) {
        return EventJson.typeOf(event);
    }

    @Override
    public String write(Event event) {
        return EventJson.write(event);
    }

    @Override
    public Event read(String type, String json) {
        return EventJson.read(type, json);
    }

    @Override
    public String current(String type, String json) {
        return EventJson.current(type, json);
    }

    @Override
    public Event erased() {
        return new Event.Erased();
    }

    @Override
    public Event erased(String type) {
        return EventJson.erased(type);
    }

    @Override
    public boolean isErasure(Event event) {
        return event instanceof WordsErased;
    }

    @Override
    public Set<Class<? extends Record>> repeated() {
        return Set.of(PersonId.class, Template.class);
    }

    @Override
    public PersonId author(Event event, PersonId by) {
        return CoupleDecider.author(event, by);
    }
}
