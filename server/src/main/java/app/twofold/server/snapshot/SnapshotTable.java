package app.twofold.server.snapshot;

import app.twofold.server.sql.Sql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The table of snapshots: at most one for each stream.
public final class SnapshotTable {

    private static final String PUT = """
            insert into snapshot (stream_id, seq, fingerprint, authors, payload)
            select ?, ?, ?, authors, ? from (select ?::uuid[] as authors) given
            where not exists (
                select from event
                where stream_id = ? and seq > ? and type = 'words.erased' and author = any (given.authors))
            on conflict (stream_id) do update
                set seq = excluded.seq, fingerprint = excluded.fingerprint, authors = excluded.authors,
                    payload = excluded.payload, made_at = excluded.made_at
                where snapshot.seq < excluded.seq or snapshot.fingerprint <> excluded.fingerprint""";

    private final Sql sql;

    public SnapshotTable(DataSource database) {
        this.sql = new Sql(database);
    }

    public Optional<Sealed> find(UUID stream) {
        return sql.query(
                "select seq, fingerprint, authors, payload from snapshot where stream_id = ?",
                statement -> statement.setObject(1, stream),
                rows -> rows.next() ? Optional.of(sealed(stream, rows)) : Optional.empty());
    }

    private static Sealed sealed(UUID stream, ResultSet rows) throws SQLException {
        UUID[] authors = (UUID[]) rows.getArray(3).getArray();
        return new Sealed(stream, rows.getLong(1), rows.getBytes(2), List.of(authors), rows.getBytes(4));
    }

    /// Stores a snapshot in place of an older one or of one of other code. Without effect if there is a later one, or
    /// if one of its authors has erased their words meanwhile.
    public void put(Sealed snapshot) {
        sql.update(PUT, statement -> {
            Array authors = statement
                    .getConnection()
                    .createArrayOf("uuid", snapshot.authors().toArray());
            statement.setObject(1, snapshot.stream());
            statement.setLong(2, snapshot.seq());
            statement.setBytes(3, snapshot.fingerprint());
            statement.setBytes(4, snapshot.payload());
            statement.setArray(5, authors);
            statement.setObject(6, snapshot.stream());
            statement.setLong(7, snapshot.seq());
        });
    }

    /// Takes away a snapshot that is of no use, unless there is another one meanwhile.
    public void discard(Sealed useless) {
        sql.update("delete from snapshot where stream_id = ? and seq = ? and fingerprint = ?", statement -> {
            statement.setObject(1, useless.stream());
            statement.setLong(2, useless.seq());
            statement.setBytes(3, useless.fingerprint());
        });
    }

    /// One row. Rows are never compared.
    ///
    /// @param fingerprint names the code that it fits
    /// @param authors     under whose keys it is encrypted, the first of them innermost
    @SuppressWarnings("ArrayRecordComponent")
    public record Sealed(UUID stream, long seq, byte[] fingerprint, List<UUID> authors, byte[] payload) {}
}
