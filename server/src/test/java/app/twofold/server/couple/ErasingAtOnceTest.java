package app.twofold.server.couple;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.couple.CoupleEvent.WordsErased;
import app.twofold.domain.couple.CoupleState;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.live.LiveHub.Committed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Somebody erases their words while both go on writing, everywhere at the same time.
class ErasingAtOnceTest {

    private static final int ROUNDS = 12;
    private static final int WRITES = 6;

    private final Database database = TestPostgres.migratedDatabase();
    private final Node here = Node.on(database, 10);
    private final Node there = Node.on(database, 10);

    @AfterEach
    void stop() {
        here.close();
        there.close();
    }

    @Test
    void whatIsDoneIsEitherErasedOrNewAndNeverInBetween() {
        Seat alex = here.paired();
        Seat sam = other(alex);
        Map<Long, String> done = new ConcurrentHashMap<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                List<CompletableFuture<?>> all = new ArrayList<>();
                for (int i = 0; i < WRITES; i++) {
                    for (Node node : List.of(here, there)) {
                        for (Seat seat : List.of(alex, sam)) {
                            String text = (seat.equals(alex) ? "alex " : "sam ") + UUID.randomUUID();
                            all.add(CompletableFuture.runAsync(() -> done.put(write(node, seat, text), text), callers));
                        }
                    }
                }
                Node eraser = round % 2 == 0 ? here : there;
                all.add(CompletableFuture.runAsync(() -> eraser.erase(alex), callers));
                all.forEach(CompletableFuture::join);
            }
        }

        check(alex, done);
    }

    private void check(Seat alex, Map<Long, String> done) {
        List<Committed> stream = here.couples().events(alex, 0, 10_000);
        long erased = stream.stream()
                .filter(event -> event.recorded().event() instanceof WordsErased)
                .mapToLong(event -> event.recorded().seq())
                .max()
                .orElseThrow();
        assertThat(stream).hasSize(2 + ROUNDS + done.size());
        done.forEach((seq, text) -> {
            Committed event = stream.get((int) (seq - 1));
            boolean isGone = text.startsWith("alex") && seq < erased;
            assertThat(event.recorded().event() instanceof Event.Erased)
                    .as(text)
                    .isEqualTo(isGone);
            assertThat(event.data().contains(text)).as(text).isEqualTo(!isGone);
        });
        try (Node fresh = Node.on(database)) {
            CoupleState read = fresh.streams().latest(alex.couple().value());
            assertThat(here.streams().latest(alex.couple().value())).isEqualTo(read);
            assertThat(there.streams().latest(alex.couple().value())).isEqualTo(read);
            assertThat(read.partners()).hasSize(2);
            assertThat(read.wins().byId().values())
                    .extracting(win -> win.text().value())
                    .containsExactlyInAnyOrderElementsOf(done.entrySet().stream()
                            .filter(one -> one.getValue().startsWith("sam") || one.getKey() > erased)
                            .map(Map.Entry::getValue)
                            .toList());
        }
    }

    @Test
    void aNodeThatHasNotHeardOfItWritesUnderTheNewKey() {
        Seat alex = here.paired();
        write(there, alex, "before");
        here.erase(alex);

        write(there, alex, "after");

        try (Node fresh = Node.on(database)) {
            assertThat(fresh.couples().state(alex).wins().byId().values())
                    .extracting(win -> win.text().value())
                    .containsExactly("after");
        }
    }

    @Test
    void aNodeThatHasNotHeardOfItReadsWhatFollows() {
        Seat alex = here.paired();
        write(there, alex, "before");
        here.erase(alex);
        write(here, alex, "after");

        assertThat(there.couples().events(alex, 0, 100))
                .hasSize(5)
                .extracting(Committed::data)
                .anyMatch(data -> data.contains("after"))
                .noneMatch(data -> data.contains("before"));
    }

    @Test
    void erasingTwiceTakesAlongWhatCameBetween() {
        Seat alex = here.paired();
        write(here, alex, "before");
        here.erase(alex);
        write(here, alex, "between");
        here.erase(alex);
        write(here, alex, "after");

        try (Node fresh = Node.on(database)) {
            for (Node node : List.of(here, there, fresh)) {
                assertThat(node.couples().state(alex).wins().byId().values())
                        .extracting(win -> win.text().value())
                        .containsExactly("after");
            }
        }
    }

    @Test
    void theSameIdErasesOnce() {
        Seat alex = here.paired();
        UUID id = UUID.randomUUID();
        write(here, alex, "before");
        CommandResult first = here.couples().erase(alex, id);
        write(here, alex, "after");

        assertThat(here.couples().erase(alex, id)).isEqualTo(first);
        assertThat(there.couples().erase(alex, id)).isEqualTo(first);
        assertThat(there.couples().state(alex).wins().byId()).hasSize(1);
    }

    private Seat other(Seat seat) {
        return new Seat(
                here.couples()
                        .state(seat)
                        .partnerOf(seat.person())
                        .orElseThrow()
                        .person(),
                seat.couple());
    }

    private static long write(Node node, Seat seat, String text) {
        return ((CommandResult.Done) node.couples().execute(seat, UUID.randomUUID(), aWin(text))).seq();
    }
}
