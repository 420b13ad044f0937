package app.twofold.server.stream;

import app.twofold.server.Unavailable;
import app.twofold.server.key.DataKeys;
import app.twofold.server.key.ErasureLedger;
import app.twofold.server.key.FreshKey;
import app.twofold.server.key.KeyName;
import app.twofold.server.sql.Sql;
import app.twofold.server.sql.SqlFailure;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Destroys what an author has written in a stream, or a whole stream.
final class Erasure {

    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

    /// Nothing of it happens unless the author still has the key that is destroyed, and the seq of the event that
    /// says so is free: whatever was written meanwhile has one before it, and is erased when this is tried again.
    private static final String ERASE = """
            with replaced as (
                    insert into stream_key (stream_id, author, keyset) values (?, ?, ?)
                    on conflict (stream_id, author) do update set keyset = excluded.keyset, made_at = excluded.made_at
                    where encode(sha256(stream_key.keyset), 'hex') is not distinct from ?::text
                    returning 1),
                 noted as (
                    insert into event (stream_id, seq, command_id, part, type, author, at, payload)
                    select ?, ?, ?, ?, ?, ?, ?, ? from replaced
                    returning 1),
                 forgotten as (delete from snapshot where stream_id = ? and exists (select from noted)),
                 erased as (
                    update event set payload = null
                    where stream_id = ? and author = ? and payload is not null and exists (select from noted))
            select count(*) from noted""";

    private static final String DROP = """
            with keys as (delete from stream_key where stream_id = ?),
                 forgotten as (delete from snapshot where stream_id = ?)
            delete from event where stream_id = ?""";

    private final DataSource database;
    private final DataKeys keys;
    private final ErasureLedger ledger;
    private final Sql sql;

    Erasure(DataSource database, DataKeys keys, ErasureLedger ledger) {
        this.database = database;
        this.keys = keys;
        this.ledger = ledger;
        this.sql = new Sql(database);
    }

    /// Gives an author another key and destroys the one that they have, with the payloads of their events and the
    /// stream's snapshot: all by one commit, which the ledger knows of before.
    ///
    /// @param event makes the row that says so from the new key
    /// @return false if its seq is taken; nothing has changed then
    /// @throws Unavailable if the database does not answer, or the ledger cannot be written
    boolean erase(UUID stream, UUID author, Function<FreshKey, Row> event) {
        FreshKey fresh = keys.fresh(stream, author);
        Row row = event.apply(fresh);
        KeyName old = keys.nameOf(stream, author).orElse(null);
        if (old != null) {
            note(old, row);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ERASE)) {
            bind(statement, row, fresh, old);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1) == 1;
            }
        } catch (SQLException e) {
            if (SqlFailure.isCollision(e)) {
                return false;
            }
            throw SqlFailure.of(e);
        }
    }

    private void note(KeyName key, Row row) {
        try {
            ledger.note(key, row.at());
        } catch (IOException e) {
            LOG.error(
                    "The ledger of erasures cannot be written; nothing is erased ({})",
                    e.getClass().getSimpleName());
            throw new Unavailable(e);
        }
    }

    private static void bind(PreparedStatement statement, Row row, FreshKey fresh, @Nullable KeyName old)
            throws SQLException {
        statement.setObject(1, row.stream());
        statement.setObject(2, row.author());
        statement.setBytes(3, fresh.wrapped());
        statement.setString(4, old == null ? null : old.digest());
        statement.setObject(5, row.stream());
        statement.setLong(6, row.seq());
        statement.setObject(7, row.command());
        statement.setInt(8, row.part());
        statement.setString(9, row.type());
        statement.setObject(10, row.author());
        statement.setObject(11, row.at().atOffset(ZoneOffset.UTC));
        statement.setBytes(12, row.payload());
        statement.setObject(13, row.stream());
        statement.setObject(14, row.stream());
        statement.setObject(15, row.author());
    }

    /// Destroys a stream as if it had never been, all by one commit.
    void drop(UUID stream) {
        sql.update(DROP, statement -> {
            statement.setObject(1, stream);
            statement.setObject(2, stream);
            statement.setObject(3, stream);
        });
    }
}
