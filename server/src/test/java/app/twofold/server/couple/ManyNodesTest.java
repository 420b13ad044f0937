package app.twofold.server.couple;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.stream.Statements;
import app.twofold.server.stream.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Several nodes on one database, told nothing by each other.
class ManyNodesTest {

    private final Database database = TestPostgres.migratedDatabase();
    private final Node here = Node.on(database);
    private final Node there = Node.on(database);

    @AfterEach
    void stop() {
        here.close();
        there.close();
    }

    @Test
    void decideAgainWhereAnotherWasFaster() {
        Seat seat = here.founded();
        there.couples().state(seat);
        done(here, seat, UUID.randomUUID(), aWin("first"));

        long seq = done(there, seat, UUID.randomUUID(), aWin("second"));

        assertThat(seq).isEqualTo(3);
        assertThat(there.couples().state(seat).wins().byId()).hasSize(2);
    }

    @Test
    void loseNothingAndLeaveNoHoleWhenAllWriteAtOnce() {
        List<Seat> seats = List.of(here.founded(), here.founded(), here.founded());
        int each = 40;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Long>> answers = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                for (Seat seat : seats) {
                    for (Node node : List.of(here, there)) {
                        answers.add(CompletableFuture.supplyAsync(
                                () -> done(node, seat, UUID.randomUUID(), aWin("win")), callers));
                    }
                }
            }
            answers.forEach(CompletableFuture::join);
        }
        for (Seat seat : seats) {
            assertThat(here.couples().events(seat, 0, 1_000))
                    .extracting(event -> event.recorded().seq())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 2L * each + 1).boxed().toList());
        }
    }

    @Test
    void answerARepeatedCommandAsTheFirstTime() {
        Seat seat = here.founded();
        UUID id = UUID.randomUUID();
        Command command = aWin("once");
        long first = done(here, seat, id, command);
        IntStream.range(0, 100).forEach(i -> done(here, seat, UUID.randomUUID(), aWin("later")));

        assertThat(done(here, seat, id, command)).isEqualTo(first);
        assertThat(done(there, seat, id, command)).isEqualTo(first);
        try (Node restarted = Node.on(database)) {
            assertThat(done(restarted, seat, id, command)).isEqualTo(first);
            assertThat(restarted.couples().state(seat).seq()).isEqualTo(102);
        }
    }

    @Test
    void answerACommandOnceWhenItArrivesEverywhereAtTheSameTime() {
        Seat seat = here.founded();
        UUID id = UUID.randomUUID();
        Command command = aWin("once");
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Long>> answers = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> done(i % 2 == 0 ? here : there, seat, id, command), callers))
                    .toList();
            assertThat(answers).extracting(CompletableFuture::join).containsOnly(2L);
        }
    }

    @Test
    void refuseNothingForAReasonThatIsOutdated() {
        Seat seat = here.founded();
        there.couples().state(seat);
        Title name = new Title("Renamed");
        done(here, seat, UUID.randomUUID(), new RenameCouple(name));
        Title before = new Title("Alex and Sam");

        long seq = done(there, seat, UUID.randomUUID(), new RenameCouple(before));

        assertThat(seq).isEqualTo(3);
        assertThat(there.couples().state(seat).name()).isEqualTo(before);
    }

    @Test
    void sendOneInsertForACommandAndNothingElse() {
        Statements statements = new Statements();
        var pool = Store.pool(database);
        try (Node watched = new Node(
                pool,
                statements.watch(pool),
                app.twofold.server.stream.Trust.AMONG_OTHERS,
                app.twofold.server.stream.Hints.NONE)) {
            Seat seat = watched.paired();
            statements.take();

            for (int i = 0; i < 10; i++) {
                done(watched, seat, UUID.randomUUID(), aWin("win"));
                assertThat(statements.take()).singleElement().asString().startsWith("insert into event");
            }
        }
    }

    private static long done(Node node, Seat seat, UUID id, Command command) {
        return ((CommandResult.Done) node.couples().execute(seat, id, command)).seq();
    }
}
