package app.twofold.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/// A real PostgreSQL 18 for tests: one server for each JVM, started when it is first asked for.
///
/// It runs in a container where a Docker engine answers, otherwise from embedded binaries; the first use
/// prints which. The system property `twofold.test.postgres` (`container` or `embedded`) decides otherwise, and
/// `twofold.test.postgres.image` or `TWOFOLD_TEST_POSTGRES_IMAGE` names another image than `postgres:18`.
public final class TestPostgres {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestPostgres() {}

    /// A new, empty database.
    public static Database freshDatabase() {
        return create("template0");
    }

    /// A new database with every migration applied.
    public static Database migratedDatabase() {
        return create(Template.NAME);
    }

    private static Database create(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        Database server = Server.MAINTENANCE;
        server.run("create database " + name + " template " + template);
        return server.named(name);
    }

    /// Where a database is and how to sign in to it.
    ///
    /// @param url the JDBC URL, without user and password
    public record Database(String url, String user, String password) {

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        /// Runs one statement on a connection of its own.
        public void run(String sql) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        Database named(String name) {
            return new Database(url.replaceFirst("/[^/?]+(?=\\?|$)", "/" + name), user, password);
        }
    }

    private static final class Server {

        static final Database MAINTENANCE = TestServers.start();
    }

    private static final class Template {

        static final String NAME = migrated("twofold_template");

        private static String migrated(String name) {
            Server.MAINTENANCE.run("create database " + name + " template template0");
            Database template = Server.MAINTENANCE.named(name);
            Flyway.configure()
                    .dataSource(template.url(), template.user(), template.password())
                    .load()
                    .migrate();
            return name;
        }
    }
}
