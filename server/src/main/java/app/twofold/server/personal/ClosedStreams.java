package app.twofold.server.personal;

import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.alone.PrivateSideClosed;
import app.twofold.server.stream.Streams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Forgets what was read of a person's own stream when its key leaves this node's memory.
@Component
class ClosedStreams {

    private final Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams;

    ClosedStreams(Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams) {
        this.streams = streams;
    }

    @EventListener
    void closed(PrivateSideClosed closed) {
        streams.forget(closed.person());
    }
}
