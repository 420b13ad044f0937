package app.twofold.server.stream;

import app.twofold.server.sql.Sql;
import java.util.UUID;
import javax.sql.DataSource;

/// Destroys what an author has written in a stream, or a whole stream.
public final class Erasure {

    private static final String ERASE = """
            with destroyed as (update stream_key set keyset = null where stream_id = ? and author = ?),
                 forgotten as (delete from snapshot where stream_id = ?)
            update event set payload = null where stream_id = ? and author = ?""";

    private static final String DROP = """
            with keys as (delete from stream_key where stream_id = ?),
                 forgotten as (delete from snapshot where stream_id = ?)
            delete from event where stream_id = ?""";

    private final Sql sql;

    public Erasure(DataSource database) {
        this.sql = new Sql(database);
    }

    /// Destroys the author's key and the payloads of their events, and drops the stream's snapshot: all by one commit.
    public void erase(UUID stream, UUID author) {
        sql.update(ERASE, statement -> {
            statement.setObject(1, stream);
            statement.setObject(2, author);
            statement.setObject(3, stream);
            statement.setObject(4, stream);
            statement.setObject(5, author);
        });
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
