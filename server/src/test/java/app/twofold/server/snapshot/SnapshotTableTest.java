package app.twofold.server.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.snapshot.SnapshotTable.Sealed;
import app.twofold.server.stream.Store;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SnapshotTableTest {

    private static final byte[] THIS_CODE = {1};
    private static final byte[] OTHER_CODE = {2};

    private final Database database = TestPostgres.migratedDatabase();
    private final HikariDataSource pool = Store.pool(database);
    private final SnapshotTable table = new SnapshotTable(pool);
    private final UUID stream = UUID.randomUUID();
    private final UUID author = UUID.randomUUID();

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void keepsTheLaterOfTwoWhicheverComesLast() {
        table.put(snapshot(10, THIS_CODE));
        table.put(snapshot(20, THIS_CODE));
        table.put(snapshot(15, THIS_CODE));

        assertThat(table.find(stream)).hasValueSatisfying(kept -> {
            assertThat(kept.seq()).isEqualTo(20);
            assertThat(kept.payload()).containsExactly(20);
            assertThat(kept.authors()).containsExactly(author);
        });
    }

    @Test
    void keepsTheOneOfTheCodeThatWroteLast() {
        table.put(snapshot(20, THIS_CODE));
        table.put(snapshot(15, OTHER_CODE));

        assertThat(table.find(stream))
                .hasValueSatisfying(kept -> assertThat(kept.fingerprint()).isEqualTo(OTHER_CODE));
    }

    @Test
    void takesNothingOfSomebodyWhoHasErasedTheirWords() {
        database.run("insert into event values ('%s', 11, '%s', 0, 'words.erased', '%s', now(), null)"
                .formatted(stream, UUID.randomUUID(), author));

        table.put(snapshot(10, THIS_CODE));
        assertThat(table.find(stream)).isEmpty();

        table.put(snapshot(11, THIS_CODE));
        assertThat(table.find(stream)).isPresent();
    }

    @Test
    void discardsOnlyWhatWasFoundUseless() {
        table.put(snapshot(10, THIS_CODE));
        Sealed useless = table.find(stream).orElseThrow();
        table.put(snapshot(20, THIS_CODE));

        table.discard(useless);
        assertThat(table.find(stream)).isPresent();
        table.discard(table.find(stream).orElseThrow());

        assertThat(table.find(stream)).isEmpty();
    }

    private Sealed snapshot(int seq, byte[] code) {
        return new Sealed(stream, seq, code, List.of(author), new byte[] {(byte) seq});
    }
}
