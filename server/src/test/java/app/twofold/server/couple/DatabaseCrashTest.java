package app.twofold.server.couple;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.server.live.LiveHub;
import app.twofold.server.stream.KillablePostgres;
import app.twofold.server.stream.Wait;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database dies hard while commands are under way.
class DatabaseCrashTest {

    @TempDir
    private Path folder;

    private final Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger refusedForNow = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void losesNoAcknowledgedCommandAndLeavesNoHole() throws IOException {
        try (KillablePostgres postgres = new KillablePostgres(folder);
                Node node = Node.on(postgres.database())) {
            List<Seat> seats =
                    IntStream.range(0, 4).mapToObj(_ -> node.founded()).toList();

            writeWhile(node, seats, () -> {
                commits(100);
                postgres.kill();
                Wait.until(() -> refusedForNow.get() > 0);
                postgres.restart();
                commits(100);
            });

            seats.forEach(seat -> check(node.couples().events(seat, 0, 1_000_000)));
            assertThat(acknowledged).isEmpty();
        }
    }

    private void commits(int more) {
        int before = acknowledged.size();
        Wait.until(() -> acknowledged.size() >= before + more);
    }

    private void writeWhile(Node node, List<Seat> seats, Story story) throws IOException {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            seats.forEach(seat -> callers.execute(() -> keepWriting(node, seat)));
            try {
                story.run();
            } finally {
                over.set(true);
            }
        }
    }

    /// One command after the other, each sent again with its id until it is answered.
    private void keepWriting(Node node, Seat seat) {
        while (!over.get()) {
            UUID id = UUID.randomUUID();
            var command = aWin("win");
            for (boolean answered = false; !answered && !over.get(); ) {
                try {
                    acknowledged.put(id, ((CommandResult.Done) node.couples().execute(seat, id, command)).seq());
                    answered = true;
                } catch (Unavailable _) {
                    refusedForNow.incrementAndGet();
                }
            }
        }
    }

    private void check(List<LiveHub.Committed> events) {
        assertThat(events)
                .extracting(event -> event.recorded().seq())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events).extracting(LiveHub.Committed::commandId).doesNotHaveDuplicates();
        for (LiveHub.Committed event : events) {
            Long seq = acknowledged.remove(event.commandId());
            assertThat(seq == null || seq == event.recorded().seq()).isTrue();
        }
    }

    /// What happens while commands are under way.
    private interface Story {

        void run() throws IOException;
    }
}
