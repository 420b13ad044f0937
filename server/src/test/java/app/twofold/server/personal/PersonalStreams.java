package app.twofold.server.personal;

import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.stream.EventStore;
import app.twofold.server.stream.Streams;
import app.twofold.server.stream.Trust;

/// The persons' own streams for tests, as the program itself opens them.
public final class PersonalStreams {

    private PersonalStreams() {}

    public static Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> on(
            EventStore store, Trust trust) {
        return new PersonalConfiguration().personalStreams(store, trust);
    }
}
