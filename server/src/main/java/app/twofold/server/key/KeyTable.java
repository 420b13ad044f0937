package app.twofold.server.key;

import app.twofold.server.sql.Sql;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The wrapped data keys of the authors of streams.
public final class KeyTable {

    private final Sql sql;

    public KeyTable(DataSource database) {
        this.sql = new Sql(database);
    }

    /// The wrapped keys of a stream by author; empty for an author whose key has been destroyed.
    Map<UUID, Optional<byte[]>> of(UUID stream) {
        return sql.query(
                "select author, keyset from stream_key where stream_id = ?",
                statement -> statement.setObject(1, stream),
                rows -> {
                    Map<UUID, Optional<byte[]>> keys = new HashMap<>();
                    while (rows.next()) {
                        keys.put(rows.getObject(1, UUID.class), Optional.ofNullable(rows.getBytes(2)));
                    }
                    return keys;
                });
    }

    /// Stores a new key unless the author has one, or had one, in this stream.
    public void add(UUID stream, UUID author, byte[] wrapped) {
        sql.update(
                "insert into stream_key (stream_id, author, keyset) values (?, ?, ?) on conflict do nothing",
                statement -> {
                    statement.setObject(1, stream);
                    statement.setObject(2, author);
                    statement.setBytes(3, wrapped);
                });
    }

    /// Whether nothing at all is wrapped by the master key yet.
    public boolean isEmpty() {
        return sql.query("select exists (select from stream_key) or exists (select from seal_key)", _ -> {}, rows -> {
            rows.next();
            return !rows.getBoolean(1);
        });
    }
}
