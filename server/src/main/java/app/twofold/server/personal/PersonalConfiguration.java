package app.twofold.server.personal;

import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.alone.PrivateKeys;
import app.twofold.server.stream.EventStore;
import app.twofold.server.stream.Hints;
import app.twofold.server.stream.Streams;
import app.twofold.server.stream.Trust;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The persons' own streams. No hint tells of them: not even their timing leaves the table.
@Configuration(proxyBeanMethods = false)
class PersonalConfiguration {

    @Bean
    Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> personalStreams(
            EventStore store, PrivateKeys keys, Trust trust) {
        return store.streams(new PersonalKind(), keys, trust.withoutHints(), Hints.NONE);
    }
}
