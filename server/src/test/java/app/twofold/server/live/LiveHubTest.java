package app.twofold.server.live;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.couple.CoupleState;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.Seat;
import app.twofold.server.couple.Node;
import app.twofold.server.live.LiveHub.Update;
import app.twofold.server.stream.Hints;
import app.twofold.server.stream.Store;
import app.twofold.server.stream.Trust;
import app.twofold.server.stream.Wait;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveHubTest {

    private final Database database = TestPostgres.migratedDatabase();
    private final Node node = Node.on(database);
    private final LiveHub hub = new LiveHub(node.streams());
    private final Seat seat = node.founded();

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void tellsEveryEventOnceAndInOrderWhoeverJoinsWhenever() {
        int commands = 300;
        List<Told> followers = new CopyOnWriteArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < commands; i++) {
                callers.execute(() -> node.couples().execute(seat, UUID.randomUUID(), aWin("win")));
                if (i % 20 == 0) {
                    Told told = new Told();
                    followers.add(told);
                    callers.execute(() -> hub.follow(seat, told::take));
                }
            }
        }
        for (Told told : followers) {
            Wait.until(() -> told.seq() == commands + 1);
            long from = told.updates.getFirst().state().seq();
            assertThat(told.updates.getFirst().events()).isEmpty();
            assertThat(told.seqs())
                    .containsExactlyElementsOf(LongStream.rangeClosed(from + 1, commands + 1)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void bringsASlowListenerUpToDateAtOnceAndHoldsUpNobodyElse() {
        CountDownLatch slow = new CountDownLatch(1);
        Told late = new Told();
        Told prompt = new Told();
        hub.follow(seat, update -> {
            late.take(update);
            awaitQuietly(slow);
        });
        hub.follow(seat, prompt::take);
        Wait.until(() -> late.seq() == 1);

        for (int i = 0; i < 200; i++) {
            node.couples().execute(seat, UUID.randomUUID(), aWin("win"));
        }
        Wait.until(() -> prompt.seq() == 201);
        assertThat(late.seq()).isEqualTo(1);
        slow.countDown();

        Wait.until(() -> late.seq() == 201);
        assertThat(late.updates).hasSize(2);
        assertThat(late.seqs())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, 201).boxed().toList());
    }

    @Test
    void goesOnAfterAListenerHasFailed() {
        Told told = new Told();
        hub.follow(seat, update -> {
            told.take(update);
            throw new IllegalStateException("a broken listener");
        });
        node.couples().execute(seat, UUID.randomUUID(), aWin("win"));

        Wait.until(() -> told.seq() == 2);
    }

    @Test
    void learnsOfAnotherNodesCommitByAHint() {
        HintSender sender = new HintSender(Store.pool(database));
        try (var pool = Store.pool(database);
                HintListener listener = new HintListener(pool, node.streams());
                Node other = new Node(pool, pool, Trust.AMONG_OTHERS, sender)) {
            sender.start();
            listener.start();
            Told told = new Told();
            hub.follow(seat, told::take);
            Wait.until(() -> told.seq() == 1);

            other.couples().execute(seat, UUID.randomUUID(), aWin("from there"));

            Wait.until(() -> told.seq() == 2);
            assertThat(told.seqs()).containsExactly(2L);
        } finally {
            sender.close();
        }
    }

    @Test
    void aNodeLetsGoOfWhatWasErasedElsewhereAlsoWhereNobodyFollows() {
        try (var pool = Store.pool(database);
                HintSender sender = new HintSender(pool);
                Node other = new Node(pool, pool, Trust.AMONG_OTHERS, sender);
                HintListener listener = new HintListener(pool, node.streams())) {
            sender.start();
            listener.start();
            other.couples().execute(seat, UUID.randomUUID(), aWin("gone"));
            WeakReference<CoupleState> held =
                    new WeakReference<>(node.streams().latest(seat.couple().value()));

            Wait.until(() -> {
                other.erase(seat);
                System.gc();
                return held.get() == null;
            });
        }
    }

    @Test
    void makesUpForALostHint() {
        try (var pool = Store.pool(database);
                Node other = new Node(pool, pool, Trust.AMONG_OTHERS, Hints.NONE)) {
            Told told = new Told();
            hub.follow(seat, told::take);
            Wait.until(() -> told.seq() == 1);
            other.couples().execute(seat, UUID.randomUUID(), aWin("from there"));

            node.streams().compareFollowed();

            Wait.until(() -> told.seq() == 2);
            assertThat(told.seqs()).containsExactly(2L);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What one follower was told.
    private static final class Told {

        private final List<Update> updates = new CopyOnWriteArrayList<>();

        void take(Update update) {
            updates.add(update);
        }

        long seq() {
            return updates.isEmpty() ? 0 : updates.getLast().state().seq();
        }

        List<Long> seqs() {
            List<Long> seqs = new ArrayList<>();
            updates.forEach(update ->
                    update.events().forEach(event -> seqs.add(event.recorded().seq())));
            return seqs;
        }
    }
}
