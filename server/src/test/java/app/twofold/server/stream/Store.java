package app.twofold.server.stream;

import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.key.MasterKey;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Base64;
import javax.sql.DataSource;
import org.springframework.util.unit.DataSize;

/// Event stores for tests, as the program itself opens them.
public final class Store {

    private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private Store() {}

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
        return StreamConfiguration.open(database, MasterKey.of(MASTER_KEY), settings);
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
