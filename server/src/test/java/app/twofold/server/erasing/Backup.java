package app.twofold.server.erasing;

import app.twofold.migrations.TestPostgres.Database;
import java.util.List;

/// A copy of everything that streams are made of, as an operator's backup has it.
final class Backup {

    private static final List<String> TABLES = List.of("event", "stream_key", "snapshot");

    private final Database database;

    private Backup(Database database) {
        this.database = database;
    }

    static Backup of(Database database) {
        TABLES.forEach(table -> {
            database.run("drop table if exists backup_" + table);
            database.run("create table backup_" + table + " as select * from " + table);
        });
        return new Backup(database);
    }

    /// Puts it back in place of what is there.
    void restore() {
        TABLES.forEach(table -> {
            database.run("delete from " + table);
            database.run("insert into " + table + " select * from backup_" + table);
        });
    }
}
