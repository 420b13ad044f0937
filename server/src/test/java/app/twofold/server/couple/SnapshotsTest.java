package app.twofold.server.couple;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.couple.CoupleState;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.bench.LongLife;
import app.twofold.server.stream.SnapshotRows;
import app.twofold.server.stream.Statements;
import app.twofold.server.stream.Store;
import app.twofold.server.stream.Wait;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Snapshots save time and change nothing else.
class SnapshotsTest {

    private static final int EVERY = 50;

    private final Database database = TestPostgres.migratedDatabase();
    private final HikariDataSource pool = Store.pool(database);
    private final SnapshotRows rows = new SnapshotRows(pool);

    @AfterEach
    void stop() {
        pool.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void changeNothingButTime(long seed) {
        LongLife life;
        try (Node node = node(EVERY)) {
            life = LongLife.write(node.store(), pool, seed, 2_500);
            assertThat(node.couples().state(life.alexSeat())).isEqualTo(life.state());
            rows.await(life.couple().value(), life.state().seq());
        }

        CoupleState with = cold(life.alexSeat());
        rows.drop();
        CoupleState without = cold(life.alexSeat());

        assertThat(with).isEqualTo(life.state()).isEqualTo(without);
        assertThat(with.goals().byId().keySet())
                .containsExactlyElementsOf(without.goals().byId().keySet());
        assertThat(with.checkins().sessions().byId().keySet())
                .containsExactlyElementsOf(without.checkins().sessions().byId().keySet());
    }

    @Test
    void areWrittenAfterALongFoldAndThenEveryManyEvents() {
        try (Node node = node(EVERY)) {
            Seat seat = node.founded();
            wins(node, seat, EVERY - 2);
            assertThat(rows.seqs(stream(seat))).isEmpty();
            wins(node, seat, 1);
            rows.await(stream(seat), EVERY);

            wins(node, seat, EVERY);

            rows.await(stream(seat), 2 * EVERY);
        }
    }

    @Test
    void areReadInsteadOfTheEventsBeforeThem() {
        Seat seat;
        try (Node node = node(EVERY)) {
            seat = node.founded();
            wins(node, seat, EVERY - 1);
            rows.await(stream(seat), EVERY);
            wins(node, seat, 3);
        }

        try (Node node = node(EVERY)) {
            assertThat(node.couples().state(seat).wins().byId()).hasSize(EVERY + 2);
            assertThat(node.couples().state(seat).seq()).isEqualTo(EVERY + 3);
        }
        database.run("delete from event where seq < 10");
        assertThat(cold(seat).wins().byId()).hasSize(EVERY + 2);
    }

    @Test
    void giveARepeatedCommandItsFirstAnswer() {
        UUID id = UUID.randomUUID();
        Command command = aWin("once");
        Seat seat;
        long first;
        try (Node node = node(EVERY)) {
            seat = node.founded();
            first = done(node, seat, id, command);
            wins(node, seat, EVERY - 2);
            rows.await(stream(seat), EVERY);
        }

        try (Node node = node(EVERY)) {
            assertThat(done(node, seat, id, command)).isEqualTo(first);
            assertThat(done(node, seat, UUID.randomUUID(), aWin("next"))).isEqualTo(EVERY + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = overlay(payload placing '\\x00'::bytea from 40)",
                "payload = '\\x'",
                "fingerprint = '\\x0102'",
                "seq = seq - 1",
                "seq = seq + 1",
                "seq = 1000000",
                "authors = authors || authors",
                "authors = array[uuidv7()]"
            })
    void areLeftOutAndReplacedWhereTheyDoNotFit(String spoilt) {
        Seat seat;
        try (Node node = node(EVERY)) {
            seat = node.founded();
            wins(node, seat, EVERY - 1);
            rows.await(stream(seat), EVERY);
        }
        CoupleState before = cold(seat);
        rows.spoil(spoilt);
        String version = rows.version(stream(seat));

        try (Node node = node(EVERY)) {
            assertThat(node.couples().state(seat)).isEqualTo(before);
            rows.awaitAnother(stream(seat), EVERY, version);
        }

        Statements statements = new Statements();
        try (Node node = Node.on(Store.pool(database), statements.watch(pool), EVERY)) {
            assertThat(node.couples().state(seat)).isEqualTo(before);
            assertThat(statements.take()).noneMatch(sql -> sql.startsWith("insert into snapshot"));
        }
    }

    @Test
    void ofAnotherCoupleAreLeftOut() {
        Seat mine;
        Seat theirs;
        try (Node node = node(EVERY)) {
            mine = node.founded();
            theirs = node.founded();
            wins(node, mine, EVERY - 1);
            wins(node, theirs, EVERY - 1);
            rows.await(stream(mine), EVERY);
            rows.await(stream(theirs), EVERY);
        }
        CoupleState before = cold(mine);
        database.run("update snapshot set payload = (select payload from snapshot where stream_id = '" + stream(theirs)
                + "') where stream_id = '" + stream(mine) + "'");

        assertThat(cold(mine)).isEqualTo(before);
    }

    @Test
    void areLeftOutWhereTheDatabaseHasGoneBackToACopyAndOn() {
        Seat seat;
        try (Node node = node(EVERY)) {
            seat = node.founded();
            wins(node, seat, EVERY - 1);
            rows.await(stream(seat), EVERY);
            rows.backUp();
        }
        database.run("delete from event where seq > 20");
        rows.drop();
        try (Node node = node(0)) {
            wins(node, seat, 40);
        }
        rows.restore();

        try (Node node = node(EVERY)) {
            assertThat(node.couples().state(seat).seq()).isEqualTo(60);
            assertThat(node.couples().state(seat).wins().byId()).hasSize(59);
            rows.await(stream(seat), 60);
        }
    }

    @Test
    void areWrittenWhenACoupleLeavesMemory() {
        try (Node node = Node.forgetful(database, 10 * EVERY)) {
            Seat seat = node.founded();
            wins(node, seat, EVERY + 10);

            Wait.until(() -> {
                node.couples().state(node.founded());
                return !rows.seqs(stream(seat)).isEmpty();
            });
        }
    }

    @Test
    void areNeitherWrittenNorReadWhereTheyAreSwitchedOff() {
        Statements statements = new Statements();
        try (Node node = Node.on(Store.pool(database), statements.watch(pool), 0)) {
            Seat seat = node.founded();
            wins(node, seat, 3 * EVERY);
        }
        try (Node node = Node.on(Store.pool(database), statements.watch(pool), 0)) {
            node.couples().state(node.founded());
        }

        assertThat(statements.take()).noneMatch(sql -> sql.contains("snapshot"));
    }

    @Test
    void ofTwoNodesTheLaterOneStays() {
        try (Node here = node(EVERY);
                Node there = node(EVERY)) {
            Seat seat = here.founded();
            wins(here, seat, EVERY - 1);
            rows.await(stream(seat), EVERY);
            assertThat(there.streams().latest(stream(seat)).seq()).isEqualTo(EVERY);
            wins(there, seat, EVERY);
            rows.await(stream(seat), 2 * EVERY);

            assertThat(cold(seat))
                    .isEqualTo(there.couples().state(seat))
                    .isEqualTo(here.streams().latest(stream(seat)));
        }
    }

    private Node node(int every) {
        return Node.on(database, every);
    }

    private CoupleState cold(Seat seat) {
        try (Node node = node(EVERY)) {
            return node.couples().state(seat);
        }
    }

    private static UUID stream(Seat seat) {
        return seat.couple().value();
    }

    private static void wins(Node node, Seat seat, int count) {
        for (int i = 0; i < count; i++) {
            done(node, seat, UUID.randomUUID(), aWin("win " + i));
        }
    }

    private static long done(Node node, Seat seat, UUID id, Command command) {
        return ((CommandResult.Done) node.couples().execute(seat, id, command)).seq();
    }
}
