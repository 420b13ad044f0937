package app.twofold.server.live;

import app.twofold.domain.PersonId;
import app.twofold.server.RedactedFailure;
import app.twofold.server.live.Presence.Here;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Somebody who is told of the other's place: on a thread that starts when there is something to tell.
final class Watcher {

    private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);

    private final PersonId person;
    private final Consumer<Optional<Here>> listener;
    private Optional<Here> latest = Optional.empty();
    private Optional<Here> told = Optional.empty();
    private boolean telling;
    private boolean closed;

    Watcher(PersonId person, Consumer<Optional<Here>> listener) {
        this.person = person;
        this.listener = listener;
    }

    PersonId person() {
        return person;
    }

    /// Sets what is to be told. Returns at once.
    synchronized void offer(Optional<Here> here) {
        latest = here;
        if (!telling && !closed && !latest.equals(told)) {
            telling = true;
            Thread.ofVirtual().name("presence").start(this::tell);
        }
    }

    synchronized void close() {
        closed = true;
    }

    private void tell() {
        for (Optional<Optional<Here>> next = next(); next.isPresent(); next = next()) {
            try {
                listener.accept(next.get());
            } catch (RuntimeException e) {
                LOG.warn("A follower of presence failed", RedactedFailure.of(e));
            }
        }
    }

    private synchronized Optional<Optional<Here>> next() {
        telling = !closed && !latest.equals(told);
        told = latest;
        return telling ? Optional.of(latest) : Optional.empty();
    }
}
