package app.twofold.server.couple;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.Seat;
import app.twofold.server.stream.SnapshotRows;
import app.twofold.server.stream.Statements;
import app.twofold.server.stream.Store;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What somebody has erased stays erased, whatever was kept of it.
class ErasureTest {

    private static final int EVERY = 12;

    private final Database database = TestPostgres.migratedDatabase();
    private final HikariDataSource pool = Store.pool(database);
    private final SnapshotRows rows = new SnapshotRows(pool);

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void takesAnAuthorsWordsAndTheSnapshotAlongByOneStatement() {
        Statements statements = new Statements();
        try (Node node = Node.on(Store.pool(database), statements.watch(pool), EVERY)) {
            Seat seat = withASnapshotOfBoth(node);
            PersonId other = other(node, seat);
            statements.take();

            node.erase(new Seat(other, seat.couple()));

            assertThat(statements.take())
                    .filteredOn(sql -> sql.contains("update event") || sql.contains("delete from snapshot"))
                    .hasSize(1);
            assertThat(rows.seqs(seat.couple().value())).doesNotContain((long) EVERY);
            assertThat(texts(node.couples().state(seat))).containsOnly("kept");
            assertThat(node.couples().events(seat, 2, 1))
                    .extracting(event -> event.recorded().event())
                    .containsExactly(new Event.Erased());
        }
    }

    @Test
    void thatWasAcknowledgedDoesNotComeBackWithASnapshotFromABackup() {
        Seat seat;
        try (Node node = Node.on(database, EVERY)) {
            seat = withASnapshotOfBoth(node);
            rows.backUp();
            node.erase(new Seat(other(node, seat), seat.couple()));
        }
        rows.restore();

        try (Node node = Node.on(database, EVERY)) {
            CoupleState state = node.couples().state(seat);

            assertThat(texts(state)).containsOnly("kept");
            assertThat(state.seq()).isEqualTo(EVERY + 1);
            rows.await(seat.couple().value(), EVERY + 1);
        }
        try (Node node = Node.on(database, EVERY)) {
            assertThat(texts(node.couples().state(seat))).containsOnly("kept");
        }
    }

    @Test
    void thatWasAcknowledgedDoesNotComeBackFromANodeThatHasNotHeardOfIt() {
        Seat seat;
        try (Node here = Node.on(database, EVERY);
                Node there = Node.on(database, EVERY)) {
            seat = withASnapshotOfBoth(here);
            there.couples().state(seat);
            here.erase(new Seat(other(here, seat), seat.couple()));

            for (int i = 0; i < EVERY; i++) {
                there.couples().execute(seat, UUID.randomUUID(), aWin("kept"));
            }
        }

        assertThat(rows.seqs(seat.couple().value())).allMatch(seq -> seq > EVERY);
        try (Node node = Node.on(database, EVERY)) {
            assertThat(texts(node.couples().state(seat))).containsOnly("kept");
        }
    }

    @Test
    void ofAKeyMakesEverySnapshotUnreadableThatHeldItsAuthorsWords() {
        Seat seat;
        PersonId other;
        try (Node node = Node.on(database, EVERY)) {
            seat = withASnapshotOfBoth(node);
            other = other(node, seat);
        }
        for (PersonId author : List.of(seat.person(), other)) {
            database.run("create table lost as select * from stream_key");
            database.run("update stream_key set keyset = null where author = '" + author + "'");
            rows.backUp();

            try (Node node = Node.on(database, 1_000)) {
                assertThat(texts(node.streams().state(seat.couple().value())))
                        .containsOnly(author.equals(other) ? "kept" : "erased");
            }

            assertThat(rows.seqs(seat.couple().value())).isEmpty();
            database.run("delete from stream_key");
            database.run("insert into stream_key select * from lost");
            database.run("drop table lost");
            rows.restore();
            database.run("drop table backup");
        }
    }

    /// Twelve events: two of founding, five wins of each.
    private Seat withASnapshotOfBoth(Node node) {
        Seat seat = node.paired();
        Seat others = new Seat(other(node, seat), seat.couple());
        for (int i = 0; i < 5; i++) {
            node.couples().execute(others, UUID.randomUUID(), aWin("erased"));
            node.couples().execute(seat, UUID.randomUUID(), aWin("kept"));
        }
        rows.await(seat.couple().value(), EVERY);
        return seat;
    }

    private static PersonId other(Node node, Seat seat) {
        return node.couples().state(seat).partnerOf(seat.person()).orElseThrow().person();
    }

    private static List<String> texts(CoupleState state) {
        return state.wins().byId().values().stream()
                .map(win -> win.text().value())
                .toList();
    }
}
