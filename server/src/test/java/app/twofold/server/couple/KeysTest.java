package app.twofold.server.couple;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.Event;
import app.twofold.domain.couple.CoupleState;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.Seat;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysTest {

    private final Database database = TestPostgres.migratedDatabase();

    @Test
    void keepWordsOutOfTheDatabase() throws SQLException {
        try (Node node = Node.on(database);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Seat seat = node.founded();
            node.couples().execute(seat, UUID.randomUUID(), aWin("unmistakable"));
            try (ResultSet rows = statement.executeQuery(
                    "select count(*) from event where position('unmistakable'::bytea in payload) > 0")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @Test
    void takeAnAuthorsWordsAlongWhenTheyAreDestroyedAndTheFoldGoesOn() {
        Seat seat;
        Seat other;
        try (Node node = Node.on(database)) {
            seat = node.paired();
            CoupleState state = node.couples().state(seat);
            other = new Seat(state.partnerOf(seat.person()).orElseThrow().person(), seat.couple());
            node.couples().execute(other, UUID.randomUUID(), aWin("erased"));
            node.couples().execute(seat, UUID.randomUUID(), aWin("kept"));
        }
        database.run("update stream_key set keyset = null where author = '" + other.person() + "'");

        try (Node node = Node.on(database)) {
            CoupleState state = node.couples().state(seat);
            assertThat(state.seq()).isEqualTo(4);
            assertThat(state.wins().byId().values())
                    .extracting(win -> win.text().value())
                    .containsExactly("kept");
            assertThat(node.couples().events(seat, 2, 1))
                    .extracting(event -> event.recorded().event())
                    .containsExactly(new Event.Erased());
        }
    }

    @Test
    void openNoOtherCouplesRows() {
        Seat mine;
        try (Node node = Node.on(database)) {
            mine = node.founded();
            Seat theirs = node.founded();
            node.couples().execute(theirs, UUID.randomUUID(), aWin("theirs"));
            database.run("""
                    insert into event select '%s', seq, command_id, part, type, '%s', at, payload
                    from event where stream_id = '%s' and seq = 2""".formatted(mine.couple(), mine.person(), theirs.couple()));
        }
        try (Node node = Node.on(database)) {
            assertThatThrownBy(() -> node.couples().state(mine))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("does not decrypt");
        }
    }

    @Test
    void doNotFitAnotherCouple() {
        Seat mine;
        try (Node node = Node.on(database)) {
            mine = node.founded();
            Seat theirs = node.founded();
            database.run("update stream_key set keyset = (select keyset from stream_key where stream_id = '"
                    + theirs.couple() + "') where stream_id = '" + mine.couple() + "'");
        }
        try (Node node = Node.on(database)) {
            assertThatThrownBy(() -> node.couples().state(mine))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("does not unwrap");
        }
    }
}
