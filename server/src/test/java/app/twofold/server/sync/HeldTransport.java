package app.twofold.server.sync;

import app.twofold.server.stream.Wait;
import app.twofold.server.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A connection whose reader takes nothing until it is let through, and then everything.
final class HeldTransport implements Transport {

    private final List<String> texts = new ArrayList<>();
    private @Nullable Consumer<@Nullable Throwable> held;
    private @Nullable CloseCode closed;
    private boolean open;

    /// Waits until a text is under way.
    void awaitHeld() {
        Wait.until(this::isHeld);
    }

    void letThrough() {
        Consumer<@Nullable Throwable> whenOver;
        synchronized (this) {
            open = true;
            whenOver = held;
        }
        if (whenOver != null) {
            whenOver.accept(null);
        }
    }

    /// The seqs of the events that were sent, in that order, once the given one is among them.
    List<Long> awaitSeqs(long upTo) {
        Wait.until(() -> seqs().contains(upTo) || closed().isPresent());
        return seqs();
    }

    synchronized List<String> texts() {
        return List.copyOf(texts);
    }

    synchronized Optional<CloseCode> closed() {
        return Optional.ofNullable(closed);
    }

    @Override
    public void send(String text, Consumer<@Nullable Throwable> whenOver) {
        synchronized (this) {
            texts.add(text);
            if (!open) {
                held = whenOver;
                return;
            }
        }
        whenOver.accept(null);
    }

    @Override
    public void ping() {
        // Nobody answers.
    }

    @Override
    public synchronized void close(CloseCode code) {
        closed = code;
    }

    private synchronized boolean isHeld() {
        return held != null;
    }

    private List<Long> seqs() {
        List<Long> seqs = new ArrayList<>();
        for (String text : texts()) {
            Json.parse(text)
                    .path("events")
                    .forEach(event -> seqs.add(event.path("seq").asLong()));
        }
        return seqs;
    }
}
