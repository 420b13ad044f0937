package app.twofold.server.personal;

import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.stream.EventStore;
import app.twofold.server.stream.Hints;
import app.twofold.server.stream.Streams;
import app.twofold.server.stream.Trust;

/// The persons' own streams for tests, of people who have no key of their own.
public final class PersonalStreams {

    private PersonalStreams() {}

    public static Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> on(
            EventStore store, Trust trust) {
        return store.streams(new PersonalKind(), trust.withoutHints(), Hints.NONE);
    }
}
