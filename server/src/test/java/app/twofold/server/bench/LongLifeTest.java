package app.twofold.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.promise.Promise;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.SignedIn;
import app.twofold.server.couple.Node;
import app.twofold.server.stream.Store;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LongLifeTest {

    private static final int EVENTS = 2_000;

    private final Database database = TestPostgres.migratedDatabase();
    private final HikariDataSource pool = Store.pool(database);
    private final Node node = Node.on(database);

    @AfterEach
    void stop() {
        node.close();
        pool.close();
    }

    @Test
    void isReadFromTheStreamAsItWasLived() {
        LongLife life = LongLife.write(node.store(), pool, 7, EVENTS);

        assertThat(life.state().seq()).isBetween((long) EVENTS, EVENTS + 200L);
        assertThat(node.couples().state(life.alexSeat())).isEqualTo(life.state());
        assertThat(node.couples().seats(new SignedIn(life.sam().value()))).containsExactly(life.samSeat());
    }

    @Test
    void hasSomethingOfEverything() {
        CoupleState state = LongLife.write(node.store(), pool, 7, EVENTS).state();

        assertThat(state.goals().byId()).hasSizeGreaterThan(2);
        assertThat(state.boundaries().byId()).hasSizeGreaterThan(1);
        assertThat(state.checkins().sessions().byId()).hasSizeGreaterThan(10);
        assertThat(state.wins().byId()).hasSizeGreaterThan(100);
        assertThat(state.promises().byId().values().stream().map(Promise::stage))
                .contains(Promise.Stage.values());
    }

    @Test
    void isTheSameHoweverItIsOpened() {
        assertThat(HistoryLoad.run(1, 300, 7)).isTrue();
    }

    @Test
    void isTheSameForTheSameSeedAndPeople() {
        LongLife life = LongLife.write(node.store(), pool, 13, EVENTS);

        assertThat(LongLife.write(node.store(), pool, 13, EVENTS, life.alex(), life.sam())
                        .state())
                .isEqualTo(life.state());
    }
}
