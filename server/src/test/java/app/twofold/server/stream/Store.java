package app.twofold.server.stream;

import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.key.DataKeys;
import app.twofold.server.key.ErasureLedger;
import app.twofold.server.key.KeyTable;
import app.twofold.server.key.MasterKey;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.util.unit.DataSize;

/// Event stores for tests, as the program itself opens them.
public final class Store {

    private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private static final Path LEDGERS = folder();

    private Store() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("erasures");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A store under the master key that all tests share.
    public static EventStore on(DataSource database) {
        return on(database, 1_000);
    }

    /// The same with another number of events between snapshots; 0 for none.
    public static EventStore on(DataSource database, int snapshotEvery) {
        return open(database, new StreamSettings(2, null, snapshotEvery));
    }

    /// The same with next to no memory: a stream that is used drives out all others.
    public static EventStore forgetful(DataSource database, int snapshotEvery) {
        return open(database, new StreamSettings(2, DataSize.ofBytes(1), snapshotEvery));
    }

    private static EventStore open(DataSource database, StreamSettings settings) {
        return open(
                database,
                settings,
                ErasureLedger.in(LEDGERS.resolve(UUID.randomUUID().toString())));
    }

    /// A store with this ledger of erasures.
    public static EventStore on(DataSource database, ErasureLedger ledger) {
        return open(database, new StreamSettings(2, null, 1_000), ledger);
    }

    private static EventStore open(DataSource database, StreamSettings settings, ErasureLedger ledger) {
        return StreamConfiguration.open(database, MasterKey.of(MASTER_KEY), ledger, settings);
    }

    /// The data keys of those stores.
    public static DataKeys keys(DataSource database) {
        return new DataKeys(new KeyTable(database), MasterKey.of(MASTER_KEY));
    }

    /// A pool of connections, as each node has one.
    public static HikariDataSource pool(Database database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(6);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }
}
