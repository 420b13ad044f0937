package app.twofold.server.key;

import app.twofold.server.sql.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The wrapped data keys of the authors of streams.
public final class KeyTable {

    private static final String PRESENT = """
            select k.stream_id, k.author, erased.digest
            from unnest(?::uuid[], ?::uuid[], ?::text[]) as erased (stream_id, author, digest)
            join stream_key k using (stream_id, author)
            where encode(sha256(k.keyset), 'hex') = erased.digest""";

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

    /// Which key the author has in this stream; empty if there is none.
    Optional<KeyName> nameOf(UUID stream, UUID author) {
        return sql.query(
                "select encode(sha256(keyset), 'hex') from stream_key"
                        + " where stream_id = ? and author = ? and keyset is not null",
                statement -> {
                    statement.setObject(1, stream);
                    statement.setObject(2, author);
                },
                rows -> rows.next() ? Optional.of(new KeyName(stream, author, rows.getString(1))) : Optional.empty());
    }

    /// Which of these keys are there, although they should not be.
    public List<KeyName> present(Collection<KeyName> names) {
        return sql.query(
                PRESENT,
                statement -> {
                    Connection connection = statement.getConnection();
                    statement.setArray(
                            1,
                            connection.createArrayOf(
                                    "uuid", names.stream().map(KeyName::stream).toArray()));
                    statement.setArray(
                            2,
                            connection.createArrayOf(
                                    "uuid", names.stream().map(KeyName::author).toArray()));
                    statement.setArray(
                            3,
                            connection.createArrayOf(
                                    "text", names.stream().map(KeyName::digest).toArray()));
                },
                rows -> {
                    List<KeyName> present = new ArrayList<>();
                    while (rows.next()) {
                        present.add(new KeyName(
                                rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3)));
                    }
                    return present;
                });
    }

    /// Stores a new key unless the author has one in this stream.
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
