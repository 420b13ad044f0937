package app.twofold.server.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The PostgreSQL that outlived a program that was killed. Its data is whole; it only holds the data folder.
final class OrphanedServer {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private OrphanedServer() {}

    /// Stops what a killed program left running from these binaries, waits until it has gone, and removes what
    /// would keep the next server of the cluster from starting. Call it only while holding the lock of the data
    /// folder: then whatever runs there is left over.
    ///
    /// A process that has ended but that nobody has taken note of counts as gone. A foreign one that was given the
    /// number of the former server is left alone.
    ///
    /// @throws StartRefused if it does not stop
    static void stop(Path binaries, Path cluster) throws IOException {
        var lock = cluster.resolve("postmaster.pid");
        if (Files.notExists(lock)) {
            return;
        }
        var server = number(lock);
        var left = running(binaries);
        left.stream()
                .filter(process -> process.pid() == server)
                .findFirst()
                .ifPresentOrElse(ProcessHandle::destroy, () -> left.forEach(ProcessHandle::destroy));
        awaitEnd(binaries);
        Files.deleteIfExists(lock);
    }

    private static void awaitEnd(Path binaries) throws IOException {
        var end = System.nanoTime() + TIME_TO_STOP.toNanos();
        for (var left = running(binaries); !left.isEmpty(); left = running(binaries)) {
            if (System.nanoTime() > end) {
                throw refused(left.getFirst());
            }
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw refused(left.getFirst());
            }
        }
    }

    private static long number(Path lock) throws IOException {
        return Files.readAllLines(lock).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,10}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static List<ProcessHandle> running(Path binaries) throws IOException {
        if (Files.notExists(binaries)) {
            return List.of();
        }
        var real = binaries.toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(real))
                        .isPresent())
                .toList();
    }

    private static StartRefused refused(ProcessHandle server) {
        return new StartRefused(
                "A PostgreSQL of an earlier run (process " + server.pid() + ") does not stop; end it by hand.");
    }
}
