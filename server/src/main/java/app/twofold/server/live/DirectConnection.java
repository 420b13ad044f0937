package app.twofold.server.live;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;

/// Opens connections beside the pool, to the same database. Their commits wait for no disk: hints may get lost.
final class DirectConnection {

    private static final int TIMEOUT_MS = 10_000;

    private DirectConnection() {}

    static Connection open(DataSource database) throws SQLException {
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        Properties properties = new Properties();
        put(properties, "user", pool.getUsername());
        put(properties, "password", pool.getPassword());
        properties.setProperty("ApplicationName", "twofold-hints");
        properties.setProperty("options", "-c synchronous_commit=off");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        Connection connection = DriverManager.getConnection(pool.getJdbcUrl(), properties);
        connection.setNetworkTimeout(Runnable::run, TIMEOUT_MS);
        return connection;
    }

    private static void put(Properties properties, String key, String value) {
        if (value != null) {
            properties.setProperty(key, value);
        }
    }
}
