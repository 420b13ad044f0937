package app.twofold.migrations;

import app.twofold.migrations.TestPostgres.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The ways to start the server of [TestPostgres].
final class TestServers {

    private TestServers() {}

    static Database start() {
        String wish = System.getProperty("twofold.test.postgres", "");
        boolean container = wish.isEmpty() ? DockerEngine.answers() : wish.equals("container");
        return container ? inContainer(wish.isEmpty()) : embedded();
    }

    /// Testcontainers is touched in a class of its own: it looks for an engine as soon as it is loaded.
    private static Database inContainer(boolean orEmbedded) {
        String image = Optional.ofNullable(System.getProperty("twofold.test.postgres.image"))
                .or(() -> Optional.ofNullable(System.getenv("TWOFOLD_TEST_POSTGRES_IMAGE")))
                .orElse("postgres:18");
        try {
            Database database = ContainerPostgres.start(image);
            say("container of " + image);
            return database;
        } catch (RuntimeException e) {
            if (!orEmbedded) {
                throw e;
            }
            say("the image " + image + " does not start here (" + e.getMessage() + ")");
            return embedded();
        }
    }

    /// Survives the death of a server process, not of the machine: tests need no more.
    private static Database embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("listen_addresses", "localhost")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .start();
            say("embedded binaries");
            return new Database(
                    "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String which) {
        System.out.println("PostgreSQL for tests: " + which);
    }
}
