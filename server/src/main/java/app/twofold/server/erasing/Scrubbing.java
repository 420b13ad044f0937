package app.twofold.server.erasing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Takes destroyed keys out of the database's files too. A database keeps what was changed or deleted until it has use
/// for the space; a key that lies there would open what was written under it. In the background, and again until it is
/// done.
@Component
class Scrubbing implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Scrubbing.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// Who waits for a table holds up whoever comes after: so it is tried briefly, and again later.
    private static final Duration LATER = Duration.ofSeconds(10);

    /// How long older transactions may keep what they can still see.
    private static final int PATIENCE = 600;

    private static final String STILL_SEEN = """
            select exists (
                select from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and xact_start < ?::timestamptz)""";

    private static final String MAY_TIDY_LOG = """
            select has_function_privilege('pg_switch_wal()', 'execute')
               and pg_has_role('pg_checkpoint', 'usage')""";

    /// Rewrites the small tables whole, so that nothing is left between their rows.
    private static final List<String> TABLES = List.of(
            "set lock_timeout = '200ms'",
            "vacuum (full) stream_key",
            "vacuum (full) invitation",
            "vacuum snapshot",
            "vacuum event");

    private final DataSource database;
    private final AtomicBoolean due = new AtomicBoolean();
    private final Semaphore working = new Semaphore(1);
    private volatile boolean closed;

    Scrubbing(DataSource database) {
        this.database = database;
    }

    /// Sees to it that it is done. Returns at once.
    void soon() {
        due.set(true);
        if (working.tryAcquire()) {
            Thread.ofVirtual().name("scrubbing").start(this::work);
        }
    }

    private void work() {
        try {
            while (due.getAndSet(false) && !closed) {
                if (!tried()) {
                    due.set(true);
                    pause(LATER);
                }
            }
        } finally {
            working.release();
        }
        if (due.get() && !closed) {
            soon();
        }
    }

    private boolean tried() {
        try {
            scrub();
            return true;
        } catch (SQLException e) {
            LOG.info("The database is scrubbed later ({})", e.getClass().getSimpleName());
            return false;
        }
    }

    /// Waits for older transactions, rewrites the tables and, where the database allows it, ends the part of its log
    /// that the keys may be in.
    void scrub() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            awaitOlder(connection, statement);
            try {
                for (String sql : TABLES) {
                    statement.execute(sql);
                }
                if (isTrue(statement.executeQuery(MAY_TIDY_LOG))) {
                    statement.execute("select pg_switch_wal()");
                    statement.execute("checkpoint");
                }
            } finally {
                statement.execute("reset lock_timeout");
            }
        }
    }

    /// The database's own times, of which both are.
    private void awaitOlder(Connection connection, Statement statement) throws SQLException {
        String now;
        try (ResultSet row = statement.executeQuery("select statement_timestamp()::text")) {
            row.next();
            now = row.getString(1);
        }
        try (PreparedStatement older = connection.prepareStatement(STILL_SEEN)) {
            older.setString(1, now);
            for (int i = 0; i < PATIENCE && !closed && isTrue(older.executeQuery()); i++) {
                pause(PAUSE);
            }
        }
    }

    private static boolean isTrue(ResultSet answer) throws SQLException {
        try (answer) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private void pause(Duration howLong) {
        LockSupport.parkNanos(this, howLong.toNanos());
    }

    @Override
    public void destroy() {
        closed = true;
    }
}
