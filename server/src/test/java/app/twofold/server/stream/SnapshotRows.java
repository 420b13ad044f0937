package app.twofold.server.stream;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table of snapshots as tests see it and spoil it.
public final class SnapshotRows {

    private final JdbcClient database;

    public SnapshotRows(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /// The seqs of the snapshots of a stream: one or none.
    public List<Long> seqs(UUID stream) {
        return database.sql("select seq from snapshot where stream_id = ?")
                .param(stream)
                .query(Long.class)
                .list();
    }

    /// Waits until there is a snapshot of this seq.
    public void await(UUID stream, long seq) {
        Wait.until(() -> seqs(stream).equals(List.of(seq)));
    }

    /// Waits until the snapshot that was there has been written again, with this seq.
    ///
    /// @param version of the one that was there
    public void awaitAnother(UUID stream, long seq, String version) {
        Wait.until(() -> seqs(stream).equals(List.of(seq)) && !version(stream).equals(version));
    }

    /// Tells one writing of a snapshot from the next.
    public String version(UUID stream) {
        return database.sql("select coalesce(max(xmin::text), 'none') from snapshot where stream_id = ?")
                .param(stream)
                .query(String.class)
                .single();
    }

    /// Keeps a copy of what is there, as a backup does.
    public void backUp() {
        database.sql("create table backup as select * from snapshot").update();
    }

    /// Puts the copy back in place of what is there.
    public void restore() {
        database.sql("delete from snapshot").update();
        database.sql("insert into snapshot select * from backup").update();
    }

    /// Changes the rows.
    ///
    /// @param set for example "seq = seq + 1"
    public void spoil(String set) {
        database.sql("update snapshot set " + set).update();
    }

    public void drop() {
        database.sql("delete from snapshot").update();
    }
}
