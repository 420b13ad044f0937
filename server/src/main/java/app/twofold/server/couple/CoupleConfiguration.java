package app.twofold.server.couple;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.stream.EventStore;
import app.twofold.server.stream.Hints;
import app.twofold.server.stream.Streams;
import app.twofold.server.stream.Trust;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The couples' streams as other features use them.
@Configuration(proxyBeanMethods = false)
class CoupleConfiguration {

    @Bean
    Streams<CoupleState, Command, Event, Refusal> coupleStreams(EventStore store, Trust trust, Hints hints) {
        return store.streams(new CoupleKind(), trust.withHints(), hints);
    }
}
