package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.SignedInToken;
import app.twofold.server.SignedInToken.Via;
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

/// One order for both, without gap or repeat, whoever writes and whoever comes late.
@SyncServer
class SyncOrderTest {

    private static final int EACH = 150;
    private static final long LAST = 2 + 2 * EACH;
    private static final long HALF_A_SECOND = 500_000_000;

    @Autowired
    private Pairs pairs;

    @Autowired
    private SyncServices services;

    @Autowired
    private SocketWatch watch;

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
    void whoCatchesUpSlowlyIsToldAllThatHappensMeanwhileAndAnswered() {
        try (SyncClient one = pair.one().join(pair.couple())) {
            winsOf(one, 15, 3_900);
            HeldTransport slow = new HeldTransport();
            SyncSocket socket = socketOf(pair.other(), slow);
            socket.receive("{\"type\":\"hello\",\"since\":2}", true, System.nanoTime());
            slow.awaitHeld();

            winsOf(one, 10, 900);
            UUID id = UUID.randomUUID();
            String command = "{\"type\":\"do\",\"id\":\"" + id + "\",\"command\":" + Commands.win("late") + "}";
            socket.receive(command, true, System.nanoTime());
            slow.letThrough();

            assertThat(slow.awaitSeqs(28))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(3, 28).boxed().toList());
            assertThat(slow.texts()).anyMatch(text -> text.contains("done") && text.contains(id.toString()));
            assertThat(slow.closed()).isEmpty();
            socket.ended();
        }
    }

    @Test
    void aReaderThatTakesNothingHoldsUpNobodyAndLosesNothing() {
        long told = 0;
        try (SyncClient one = pair.one().join(pair.couple());
                SyncClient stalled = pair.other().join(pair.couple());
                SyncClient swift = pair.one().join(pair.couple())) {
            stalled.stopReading();
            SyncSocket held = openSocketOf(pair.other());
            while (!held.isStalled(System.nanoTime(), HALF_A_SECOND)) {
                told = winsOf(one, 1, 3_900);
                swift.await("events");
            }

            watch.look(held, System.nanoTime() + 60 * HALF_A_SECOND);
            told = winsOf(one, 100, 1);
            stalled.readOn();

            assertThat(stalled.awaitClose()).isEqualTo(4500);
            assertThat(swift.isClosed()).isFalse();
        }
        long after = Math.max(2, told - 1_000);
        try (SyncClient back = pair.other().resume(pair.couple(), after)) {
            assertThat(back.awaitSeqs(told))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(after + 1, told).boxed().toList());
        }
    }

    private SyncSocket socketOf(Caller caller, HeldTransport transport) {
        Seat seat = new Seat(new PersonId(caller.person()), new CoupleId(pair.couple()));
        SignedInToken signIn = new SignedInToken(new SignedIn(caller.person()), UUID.randomUUID(), Via.BEARER_TOKEN);
        return new SyncSocket(services, seat, signIn, transport, System.nanoTime());
    }

    private SyncSocket openSocketOf(Caller caller) {
        return services.sockets().all().stream()
                .filter(socket -> socket.seat().couple().value().equals(pair.couple()))
                .filter(socket -> socket.seat().person().value().equals(caller.person()))
                .findFirst()
                .orElseThrow();
    }

    /// @return the seq of the last one
    private static long winsOf(SyncClient client, int count, int length) {
        long seq = 0;
        for (int i = 0; i < count; i++) {
            seq = client.ask(UUID.randomUUID(), Commands.win("x".repeat(length)))
                    .path("seq")
                    .asLong();
        }
        return seq;
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
