package app.twofold.server.stream;

import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.server.key.StreamKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Writes events that happened elsewhere in one transaction, however many they are, of which no more is in memory than
/// a page.
final class LongAppend<E> implements EventSink<E>, AutoCloseable {

    private static final int PAGE = 500;

    private final Connection connection;
    private final EventWriter writer;
    private final EventLog<E> log;
    private final UUID stream;
    private final StreamKeys keys;
    private final List<Row> page = new ArrayList<>(PAGE);
    private long seq;
    private @Nullable UUID command;
    private int part;
    private @Nullable SQLException failure;

    /// @param after the seq that the first event follows
    LongAppend(DataSource database, EventLog<E> log, UUID stream, StreamKeys keys, long after) throws SQLException {
        this.connection = database.getConnection();
        this.writer = new EventWriter(new SingleConnectionDataSource(connection, true));
        this.log = log;
        this.stream = stream;
        this.keys = keys;
        this.seq = after;
        connection.setAutoCommit(false);
    }

    @Override
    public void add(UUID cause, PersonId by, Instant at, E event) {
        part = cause.equals(command) ? part + 1 : 0;
        command = cause;
        seq++;
        page.add(log.sealed(stream, keys, part, cause, new Recorded<>(seq, by, at, event)));
        if (page.size() == PAGE) {
            write();
        }
    }

    /// @return the last seq
    long commit() throws SQLException {
        write();
        if (failure != null) {
            throw failure;
        }
        connection.commit();
        return seq;
    }

    /// After a failure nothing more is written, and [#commit] tells of it.
    private void write() {
        try {
            if (failure == null && !page.isEmpty()) {
                writer.write(page);
            }
        } catch (SQLException e) {
            failure = e;
        }
        page.clear();
    }

    /// Takes everything back that has not been committed.
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            writer.close();
            connection.setAutoCommit(true);
        }
    }
}
