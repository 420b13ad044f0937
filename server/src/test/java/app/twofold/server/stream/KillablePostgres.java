package app.twofold.server.stream;

import app.twofold.migrations.TestPostgres.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/// A PostgreSQL of one test's own that can die hard and come back: with the same data, on the same port.
public final class KillablePostgres implements AutoCloseable {

    private final Path folder;
    private final Database database;
    private EmbeddedPostgres server;

    /// Starts a server with every migration applied.
    public KillablePostgres(Path folder) throws IOException {
        this.folder = folder;
        this.server = start(0);
        this.database =
                new Database("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", "postgres");
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .load()
                .migrate();
    }

    public Database database() {
        return database;
    }

    /// Kills the server and all who work for it. Returns when none is left.
    public void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data().resolve("postmaster.pid")).getFirst().strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.addFirst(postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        Wait.until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /// Starts the killed server again.
    public void restart() throws IOException {
        int port = server.getPort();
        server.close(); // there is nothing left to stop, but it still holds the lock of the folder
        server = start(port);
    }

    private EmbeddedPostgres start(int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("wal_recycle", "off")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /// Where its files are.
    public Path data() {
        return folder.resolve("data");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
