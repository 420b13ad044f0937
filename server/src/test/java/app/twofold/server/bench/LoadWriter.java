package app.twofold.server.bench;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// One partner who writes while the other watches. An edit is over when it is both done and seen.
final class LoadWriter {

    private static final long ANSWER_MILLIS = 3_000;

    private final LoadCouple couple;
    private final Figures.Spans spans = new Figures.Spans();
    private final Map<String, Long> done = new ConcurrentHashMap<>();
    private Optional<LoadSocket> writer = Optional.empty();
    private Optional<LoadSocket> watcher = Optional.empty();
    private final AtomicInteger connects = new AtomicInteger();

    LoadWriter(LoadCouple couple) {
        this.couple = couple;
    }

    LoadCouple couple() {
        return couple;
    }

    Figures.Spans spans() {
        return spans;
    }

    Map<String, Long> done() {
        return done;
    }

    /// How often it has tried to connect again.
    int reconnects() {
        return Math.max(0, connects.get() - 1);
    }

    /// Makes one edit, again and again with the same id until it is done.
    void edit(long giveUpAt) {
        String id = UUID.randomUUID().toString();
        String frame = "{\"type\":\"do\",\"id\":\"" + id + "\",\"command\":{\"type\":\"win.log\",\"winId\":\"" + id
                + "\",\"kind\":\"win\",\"text\":\"Tea at five\",\"about\":\"us\",\"on\":\"2026-01-05\"}}";
        while (System.nanoTime() < giveUpAt) {
            try {
                connect();
                watcher.orElseThrow().expect(id);
                long begin = System.nanoTime();
                long seq = writer.orElseThrow().ask(id, frame, ANSWER_MILLIS);
                done.put(id, seq);
                spans.add(watcher.orElseThrow().awaitSeen(id, ANSWER_MILLIS) - begin);
                return;
            } catch (LoadSocket.Gone _) {
                disconnect();
                if (done.containsKey(id)) {
                    return;
                }
                Pause.millis(ThreadLocalRandom.current().nextLong(50, 250));
            }
        }
    }

    private void connect() throws LoadSocket.Gone {
        if (writer.isEmpty()) {
            connects.incrementAndGet();
            watcher = Optional.of(LoadSocket.open(couple, couple.other(), ANSWER_MILLIS));
            writer = Optional.of(LoadSocket.open(couple, couple.one(), ANSWER_MILLIS));
        }
    }

    private void disconnect() {
        writer.ifPresent(LoadSocket::close);
        watcher.ifPresent(LoadSocket::close);
        writer = Optional.empty();
        watcher = Optional.empty();
    }
}
