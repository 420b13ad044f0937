package app.twofold.server.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// A PostgreSQL 18 of the program's own, for a couple that runs Twofold on one machine. It listens on localhost
/// alone, asks for a password, and writes as durably as a server of its own would. The program signs in as the
/// owner of its database and not as a superuser.
final class EmbeddedDatabase implements AutoCloseable {

    private static final String VERSION = "18";
    private static final String NAME = "twofold";
    private static final String BINARIES = "bin";
    private static final String LOG = "server.log";

    /// In the file by which PostgreSQL says that it runs, counted from 0.
    private static final int PORT_LINE = 3;

    private final EmbeddedPostgres server;
    private final ServerProcess process;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, ServerProcess process, String password) {
        this.server = server;
        this.process = process;
        this.password = password;
    }

    /// Starts the server of this folder; makes it on first use, which takes some seconds.
    ///
    /// @throws StartRefused if it cannot be started
    static EmbeddedDatabase start(DataFolder folder) {
        var home = folder.path().resolve("postgres");
        var cluster = home.resolve("data");
        try {
            DataFolder.makeOwnersOnly(home);
            if (Files.notExists(cluster)) {
                initialise(home);
            }
            refuseOtherVersion(cluster);
            OrphanedServer.stop(home.resolve(BINARIES), cluster);
            Files.deleteIfExists(home.resolve(LOG));
            var password = Files.readString(home.resolve("password")).strip();
            var server = server(home, cluster, password);
            letTidy(server, password);
            return new EmbeddedDatabase(server, ServerProcess.of(cluster), password);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new StartRefused(didNotStart(home), e);
        }
    }

    private static String didNotStart(Path home) {
        return Files.exists(home.resolve(LOG))
                ? "The embedded PostgreSQL in " + home + " did not start; " + home.resolve(LOG)
                        + " says why, or give a server of your own with --database-url."
                : "The embedded PostgreSQL does not run on this system (" + System.getProperty("os.name") + ", "
                        + System.getProperty("os.arch") + "); give a server of your own with --database-url.";
    }

    /// Whether the program has ever had its database in this folder.
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve("postgres").resolve("data"));
    }

    /// Where the server of this folder listens; empty if none runs.
    ///
    /// @throws StartRefused if this user may not read it
    static Optional<DatabaseAddress> running(Path folder) {
        var home = folder.resolve("postgres");
        var lock = home.resolve("data").resolve("postmaster.pid");
        try {
            if (Files.notExists(lock)) {
                return Optional.empty();
            }
            var lines = Files.readAllLines(lock);
            boolean runs = lines.size() > PORT_LINE
                    && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .filter(ProcessHandle::isAlive)
                            .isPresent();
            return runs
                    ? Optional.of(address(
                            lines.get(PORT_LINE).strip(),
                            Files.readString(home.resolve("password")).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new StartRefused("The data folder " + folder + " cannot be read by this user.", e);
        }
    }

    /// Stops the server that a killed program left in this folder.
    static void stopOrphan(DataFolder folder) throws IOException {
        var home = folder.path().resolve("postgres");
        OrphanedServer.stop(home.resolve(BINARIES), home.resolve("data"));
    }

    DatabaseAddress address() {
        return address(Integer.toString(server.getPort()), password);
    }

    private static DatabaseAddress address(String port, String password) {
        return new DatabaseAddress("jdbc:postgresql://localhost:" + port + "/" + NAME, NAME, password);
    }

    /// Calls back, once, if the server ends without having been closed.
    void onLoss(Runnable then) {
        process.onEnd(then);
    }

    /// Stops the server in order and waits for it.
    @Override
    public void close() throws IOException {
        process.close();
        server.close();
    }

    /// Makes the cluster beside its place and moves it there when it is complete, so that a start which was
    /// cut short leaves nothing half made, and no server with data in it ever runs without a password.
    private static void initialise(Path home) throws IOException, SQLException {
        var unfinished = home.resolve("unfinished");
        if (Files.exists(unfinished)) {
            OrphanedServer.stop(home.resolve(BINARIES), unfinished);
            FileSystemUtils.deleteRecursively(unfinished);
        }
        var password = newPassword();
        try (var server = server(home, unfinished, null);
                var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            statement.execute("create role " + NAME + " login password '" + password + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        }
        Files.writeString(
                unfinished.resolve("pg_hba.conf"),
                "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
        OwnersFile.write(home.resolve("password"), password);
        Files.move(unfinished, home.resolve("data"));
    }

    /// Lets the program end the part of the server's log in which something may lie that has been erased since.
    private static void letTidy(EmbeddedPostgres server, String password) throws SQLException {
        var url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement()) {
            statement.execute("grant pg_checkpoint to " + NAME);
            statement.execute("grant execute on function pg_switch_wal() to " + NAME);
        }
    }

    private static EmbeddedPostgres server(Path home, Path cluster, @Nullable String password) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.resolve(BINARIES).toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.appendTo(home.resolve(LOG).toFile()))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("wal_recycle", "off")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setServerConfig("log_checkpoints", "off")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic");
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    private static void refuseOtherVersion(Path cluster) throws IOException {
        var version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(VERSION)) {
            throw new StartRefused("The data in " + cluster + " were written by PostgreSQL " + version
                    + "; this Twofold brings version " + VERSION + ".");
        }
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
