package app.twofold.server.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The PostgreSQL that outlived a program that was killed. Its data is whole; it only holds the data folder.
final class OrphanedServer {

    private static final int SECONDS_TO_STOP = 30;

    private OrphanedServer() {}

    /// Stops the server that a killed program left in this cluster, and waits until it has gone. Call it only while
    /// holding the lock of the data folder: then whatever runs there is left over.
    ///
    /// @throws StartRefused if it does not stop
    static void stop(Path cluster) throws IOException {
        var server = running(cluster);
        if (server.isEmpty()) {
            return;
        }
        server.get().destroy();
        try {
            server.get().onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(server.get(), e);
        } catch (ExecutionException | TimeoutException e) {
            throw refused(server.get(), e);
        }
    }

    private static Optional<ProcessHandle> running(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,10}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(ProcessHandle::isAlive)
                .filter(OrphanedServer::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    private static StartRefused refused(ProcessHandle server, Throwable cause) {
        return new StartRefused(
                "A PostgreSQL of an earlier run (process " + server.pid() + ") does not stop; end it by hand.", cause);
    }
}
