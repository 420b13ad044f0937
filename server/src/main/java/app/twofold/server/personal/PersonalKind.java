package app.twofold.server.personal;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalDecider;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.stream.StreamKind;

/// The persons' own streams.
final class PersonalKind implements StreamKind<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> {

    @Override
    public PersonalState empty() {
        return PersonalState.EMPTY;
    }

    @Override
    public Decision<PersonalEvent, PersonalRefusal> decide(PersonalState state, Issued<PersonalCommand> command) {
        return PersonalDecider.decide(state, command);
    }

    @Override
    public PersonalState evolve(PersonalState state, Recorded<PersonalEvent> event) {
        return PersonalDecider.evolve(state, event);
    }

    @Override
    public String typeOf(PersonalEvent event) {
        return PersonalEventJson.typeOf(event);
    }

    @Override
    public String write(PersonalEvent event) {
        return PersonalEventJson.write(event);
    }

    @Override
    public PersonalEvent read(String type, String json) {
        return PersonalEventJson.read(type, json);
    }

    @Override
    public String current(String type, String json) {
        return write(read(type, json));
    }

    @Override
    public PersonalEvent erased() {
        return new PersonalEvent.Erased();
    }
}
