package app.twofold.server.stream;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final Database database = TestPostgres.migratedDatabase();
    private final HikariDataSource pool = Store.pool(database);
    private final Statements statements = new Statements();
    private final GroupCommit commits = new GroupCommit(statements.watch(pool), 1);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private int appended;

    @AfterEach
    void close() {
        callers.close();
        commits.close();
        pool.close();
    }

    @Test
    void writesForACallerWhoIsAlone() {
        UUID stream = UUID.randomUUID();

        assertThat(commits.append(List.of(row(stream, 1)))).isTrue();

        assertThat(new EventTable(pool).after(stream, 0, 10)).hasSize(1);
        assertThat(statements.take()).hasSize(1);
    }

    @Test
    void sendsWhatHasQueuedUpAsOneInsert() throws SQLException {
        List<CompletableFuture<Boolean>> answers = new ArrayList<>();
        whileACommitIsUnderWay(() -> {
            for (int i = 0; i < 20; i++) {
                answers.add(append(row(UUID.randomUUID(), 1), row(UUID.randomUUID(), 1)));
            }
        });

        assertThat(answers).allMatch(CompletableFuture::join);
        assertThat(statements.take()).hasSize(1);
    }

    @Test
    void doesNotLetOneCouplesConflictFailAnothersWrite() throws SQLException {
        UUID taken = UUID.randomUUID();
        UUID free = UUID.randomUUID();
        commits.append(List.of(row(taken, 1)));
        List<CompletableFuture<Boolean>> answers = new ArrayList<>();

        whileACommitIsUnderWay(() -> {
            answers.add(append(row(free, 1), row(free, 2)));
            answers.add(append(row(taken, 1), row(taken, 2)));
        });

        assertThat(answers).extracting(CompletableFuture::join).containsExactly(true, false);
        assertThat(new EventTable(pool).after(free, 0, 10)).hasSize(2);
        assertThat(new EventTable(pool).after(taken, 0, 10)).hasSize(1);
    }

    @Test
    void storesTheRowsOfACommandTogetherOrNotAtAll() {
        UUID stream = UUID.randomUUID();
        UUID command = UUID.randomUUID();
        commits.append(List.of(row(stream, 2, command, 0)));

        assertThat(commits.append(List.of(row(stream, 1), row(stream, 2)))).isFalse();
        assertThat(commits.append(List.of(row(stream, 1, command, 0)))).isFalse();

        assertThat(new EventTable(pool).after(stream, 0, 10))
                .extracting(Row::seq)
                .containsExactly(2L);
    }

    @Test
    void keepsAnInterruptForAfterTheWrite() {
        Thread.currentThread().interrupt();

        assertThat(commits.append(List.of(row(UUID.randomUUID(), 1)))).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }

    /// Holds the only writer up at a row that somebody else is about to insert.
    private void whileACommitIsUnderWay(Runnable meanwhile) throws SQLException {
        UUID contested = UUID.randomUUID();
        try (Connection other = database.connect();
                Statement insert = other.createStatement()) {
            other.setAutoCommit(false);
            insert.execute(
                    "insert into event values ('%s', 1, uuidv7(), 0, 'x', uuidv7(), now(), null)".formatted(contested));
            CompletableFuture<Boolean> first = append(row(contested, 1));
            Wait.until(() -> isBlocked(insert));
            int before = appended;
            meanwhile.run();
            Wait.until(() -> commits.waiting() == appended - before);
            statements.take();
            other.rollback();
            assertThat(first.join()).isTrue();
        }
    }

    private static boolean isBlocked(Statement statement) {
        try (var rows = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            rows.next();
            return rows.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Boolean> append(Row... rows) {
        appended++;
        return CompletableFuture.supplyAsync(() -> commits.append(List.of(rows)), callers);
    }

    private static Row row(UUID stream, long seq) {
        return row(stream, seq, UUID.randomUUID(), 0);
    }

    private static Row row(UUID stream, long seq, UUID command, int part) {
        return new Row(stream, seq, command, part, "x", UUID.randomUUID(), Instant.EPOCH, new byte[] {1, 2});
    }
}
