package app.twofold.server.stream;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// One connection that does nothing but INSERT, each statement prepared once and committed by itself. It is kept
/// between writes, so that a write costs one round trip. Used by one thread at a time.
final class EventWriter implements AutoCloseable {

    private static final int TIMEOUT_MS = 10_000;
    private static final String COLUMNS = "(stream_id, seq, command_id, part, type, author, at, payload)";
    private static final String ONE = "insert into event " + COLUMNS + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String MANY = "insert into event " + COLUMNS
            + " select * from unnest(?::uuid[], ?::bigint[], ?::uuid[], ?::smallint[], ?::text[], ?::uuid[],"
            + " ?::timestamptz[], ?::bytea[])";

    private final DataSource database;
    private @Nullable Prepared prepared;

    EventWriter(DataSource database) {
        this.database = database;
    }

    /// Commits all rows or none.
    void write(List<Row> rows) throws SQLException {
        Prepared ready = prepared == null ? prepare() : prepared;
        if (rows.size() == 1) {
            bind(ready.one(), rows.getFirst());
            ready.one().executeUpdate();
        } else {
            bind(ready, rows);
            ready.many().executeUpdate();
        }
    }

    private Prepared prepare() throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setNetworkTimeout(Runnable::run, TIMEOUT_MS);
            prepared = new Prepared(connection, connection.prepareStatement(ONE), connection.prepareStatement(MANY));
            return prepared;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement one, Row row) throws SQLException {
        one.setObject(1, row.stream());
        one.setLong(2, row.seq());
        one.setObject(3, row.command());
        one.setInt(4, row.part());
        one.setString(5, row.type());
        one.setObject(6, row.author());
        one.setObject(7, row.at().atOffset(ZoneOffset.UTC));
        one.setBytes(8, row.payload());
    }

    private static void bind(Prepared ready, List<Row> rows) throws SQLException {
        ready.array(1, "uuid", rows, Row::stream);
        ready.array(2, "int8", rows, Row::seq);
        ready.array(3, "uuid", rows, Row::command);
        ready.array(4, "int2", rows, row -> (short) row.part());
        ready.array(5, "text", rows, Row::type);
        ready.array(6, "uuid", rows, Row::author);
        ready.array(7, "timestamptz", rows, row -> row.at().toString());
        byte[][] payloads = rows.stream().map(Row::payload).toArray(byte[][]::new);
        ready.many().setArray(8, ready.connection().createArrayOf("bytea", payloads));
    }

    /// Gives the connection up; the next write takes a new one.
    @Override
    public void close() {
        Prepared old = prepared;
        prepared = null;
        if (old != null) {
            try (Connection connection = old.connection()) {
                connection.setNetworkTimeout(Runnable::run, 0);
            } catch (SQLException _) {
                // It is given up in any case, and the pool looks after a broken one.
            }
        }
    }

    private record Prepared(Connection connection, PreparedStatement one, PreparedStatement many) {

        void array(int index, String type, List<Row> rows, Function<Row, Object> value) throws SQLException {
            many.setArray(
                    index,
                    connection.createArrayOf(type, rows.stream().map(value).toArray()));
        }
    }
}
