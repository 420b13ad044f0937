package app.twofold.server.stream;

import app.twofold.server.sql.Sql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads the event table. Writing is the business of [GroupCommit].
final class EventTable {

    private static final String AFTER = """
            select seq, command_id, part, type, author, at, payload from event
            where stream_id = ? and seq > ? order by seq limit ?""";

    private static final String STANDING = """
            select (select seq from event where stream_id = ? order by seq desc limit 1),
                   (select max(seq) from event where stream_id = ? and command_id = ?)""";

    private static final String HEADS = """
            select s.id, e.seq, e.command_id from unnest(?) as s(id) cross join lateral (
                select seq, command_id from event where stream_id = s.id order by seq desc limit 1) e""";

    private final Sql sql;

    EventTable(DataSource database) {
        this.sql = new Sql(database);
    }

    /// The rows after a seq, oldest first.
    List<Row> after(UUID stream, long seq, int limit) {
        return sql.query(
                AFTER,
                statement -> {
                    statement.setObject(1, stream);
                    statement.setLong(2, seq);
                    statement.setInt(3, limit);
                },
                rows -> {
                    List<Row> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(row(stream, rows));
                    }
                    return found;
                });
    }

    private static Row row(UUID stream, ResultSet rows) throws SQLException {
        return new Row(
                stream,
                rows.getLong(1),
                rows.getObject(2, UUID.class),
                rows.getInt(3),
                rows.getString(4),
                rows.getObject(5, UUID.class),
                rows.getObject(6, OffsetDateTime.class).toInstant(),
                rows.getBytes(7));
    }

    /// Whether the stream has this event of this command.
    boolean holds(UUID stream, long seq, @Nullable UUID command) {
        return sql.query(
                "select exists (select from event where stream_id = ? and seq = ? and command_id = ?)",
                statement -> {
                    statement.setObject(1, stream);
                    statement.setLong(2, seq);
                    statement.setObject(3, command);
                },
                rows -> rows.next() && rows.getBoolean(1));
    }

    /// Where a stream stands, and whether it knows a command.
    Standing standing(UUID stream, UUID command) {
        return sql.query(
                STANDING,
                statement -> {
                    statement.setObject(1, stream);
                    statement.setObject(2, stream);
                    statement.setObject(3, command);
                },
                rows -> {
                    rows.next();
                    long head = rows.getLong(1);
                    long answer = rows.getLong(2);
                    return new Standing(head, rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(answer));
                });
    }

    /// The last event of each of these streams that has any.
    Map<UUID, Head> heads(Collection<UUID> streams) {
        return sql.query(
                HEADS,
                statement -> {
                    Array ids = statement.getConnection().createArrayOf("uuid", streams.toArray());
                    statement.setArray(1, ids);
                },
                rows -> {
                    Map<UUID, Head> heads = new HashMap<>();
                    while (rows.next()) {
                        heads.put(
                                rows.getObject(1, UUID.class),
                                new Head(rows.getLong(2), rows.getObject(3, UUID.class)));
                    }
                    return heads;
                });
    }

    /// The last event of a stream: its seq and its command.
    record Head(long seq, UUID command) {}

    /// @param head   the last seq, 0 if there is none
    /// @param answer the last seq that the command led to, if it is known
    record Standing(long head, OptionalLong answer) {}
}
