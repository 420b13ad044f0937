package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.sync.Pairs.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One order for both, without gap or repeat, whoever writes and whoever comes late.
@SyncServer
class SyncOrderTest {

    private static final int EACH = 150;
    private static final long LAST = 2 + 2 * EACH;

    @Autowired
    private Pairs pairs;

    @Autowired
    private OpenSockets sockets;

    private Pair pair;

    @BeforeEach
    void aPair() {
        pair = pairs.pair();
    }

    @Test
    void bothSeeTheSameOrderWhileBothWrite() {
        try (SyncClient one = pair.one().join(pair.couple());
                SyncClient other = pair.other().join(pair.couple())) {
            CompletableFuture<Void> writing = CompletableFuture.allOf(write(one), write(other));

            List<String> seenByOne = awaitIds(one);
            List<String> seenByOther = awaitIds(other);

            writing.join();
            assertThat(seenByOne).hasSize(2 * EACH).isEqualTo(seenByOther).doesNotHaveDuplicates();
        }
    }

    @Test
    void whoResumesWhileOthersWriteMissesNothingAndSeesNothingTwice() {
        try (SyncClient one = pair.one().join(pair.couple());
                SyncClient other = pair.other().join(pair.couple())) {
            CompletableFuture<Void> writing = CompletableFuture.allOf(write(one), write(other));
            List<SyncClient> late = new ArrayList<>();
            for (long since = 0; since < 20; since++) {
                late.add(pair.other().resume(pair.couple(), Math.min(since, 2)));
            }
            writing.join();
            for (int i = 0; i < late.size(); i++) {
                try (SyncClient client = late.get(i)) {
                    List<Long> expected = LongStream.rangeClosed(Math.min(i, 2) + 1, LAST)
                            .boxed()
                            .toList();
                    assertThat(client.awaitSeqs(LAST)).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void aReaderThatTakesNothingHoldsUpNobodyAndLosesNothing() {
        UUID goal = UUID.randomUUID();
        long told;
        try (SyncClient one = pair.one().join(pair.couple());
                SyncClient stalled = pair.other().join(pair.couple());
                SyncClient swift = pair.other().join(pair.couple())) {
            one.ask(UUID.randomUUID(), Commands.propose(goal));
            stalled.await("events");
            stalled.stopReading();
            long base = 0;
            for (int i = 0; i < 2_000 && !oneIsGone(); i++) {
                ObjectNode done = one.ask(UUID.randomUUID(), Commands.win("x".repeat(3_900) + i));
                base = done.path("seq").asLong();
                swift.await(frame -> frame.path("type").asString("").equals("events"));
            }
            told = base;
            stalled.readOn();

            assertThat(stalled.awaitClose()).isEqualTo(4500);
            assertThat(swift.isClosed()).isFalse();
        }
        try (SyncClient back = pair.other().resume(pair.couple(), 3)) {
            assertThat(back.awaitSeqs(told))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(4, told).boxed().toList());
        }
    }

    private boolean oneIsGone() {
        return sockets.all().stream()
                        .filter(socket -> socket.seat().couple().value().equals(pair.couple()))
                        .count()
                < 3;
    }

    private static CompletableFuture<Void> write(SyncClient client) {
        return CompletableFuture.runAsync(() -> {
            for (int i = 0; i < EACH; i++) {
                client.command(UUID.randomUUID(), Commands.win("w" + i));
            }
        });
    }

    private static List<String> awaitIds(SyncClient client) {
        List<String> ids = new ArrayList<>();
        long last = 2;
        while (last < LAST) {
            for (JsonNode event : client.await("events").path("events")) {
                assertThat(event.path("seq").asLong()).isEqualTo(++last);
                ids.add(event.path("id").asString());
            }
        }
        return ids;
    }
}
