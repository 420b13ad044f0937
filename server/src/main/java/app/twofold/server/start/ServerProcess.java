package app.twofold.server.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Watches the process of the program's own PostgreSQL, so that the program does not live on without it.
final class ServerProcess implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final long number;
    private final CountDownLatch over = new CountDownLatch(1);

    private ServerProcess(long number) {
        this.number = number;
    }

    /// @param cluster the data folder of a server that runs
    static ServerProcess of(Path cluster) throws IOException {
        return new ServerProcess(Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip()));
    }

    /// Calls back, once, within about a second after the process has ended otherwise than by [#close].
    void onEnd(Runnable then) {
        Thread.ofPlatform().daemon().name("database-watch").start(() -> {
            if (isGoneBeforeItIsOver()) {
                then.run();
            }
        });
    }

    /// From now on its end is nothing to speak of.
    @Override
    public void close() {
        over.countDown();
    }

    private boolean isGoneBeforeItIsOver() {
        try {
            while (isRunning()) {
                if (over.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    return false;
                }
            }
            return over.getCount() > 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// A process that has ended but that nobody has taken note of, as it happens in a container, has no command.
    private boolean isRunning() {
        return ProcessHandle.of(number)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .isPresent();
    }
}
