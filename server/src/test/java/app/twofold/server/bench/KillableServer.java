package app.twofold.server.bench;

import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.TestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.SpringApplication;

/// The server in a process of its own that can die hard and come back: on the same port, with the same database.
final class KillableServer implements AutoCloseable {

    private static final String READY = "ready";

    private final int port = freePort();
    private final Path ledger = Path.of(
            System.getProperty("java.io.tmpdir"),
            "twofold-tests",
            UUID.randomUUID().toString());
    private final Database database;
    private Process process;

    private KillableServer(Database database) throws IOException {
        this.database = database;
        process = start();
    }

    /// Starts a server on a database that has its tables.
    static KillableServer on(Database database) throws IOException {
        return new KillableServer(database);
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /// Kills the server. Returns when it is gone.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void restart() throws IOException {
        process = start();
    }

    @Override
    public void close() {
        kill();
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--server.port=" + port,
                        "--spring.datasource.url=" + database.url(),
                        "--spring.threads.virtual.enabled=true",
                        "--spring.main.banner-mode=off",
                        "--twofold.rate-limits=off",
                        "--twofold.erasures-file=" + ledger,
                        "--logging.level.root=off")
                .redirectError(Redirect.INHERIT);
        builder.environment().putAll(TestClock.handOver());
        Process started = builder.start();
        BufferedReader says = started.inputReader();
        for (String line = says.readLine(); !READY.equals(line); line = says.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The server does not start");
            }
        }
        return started;
    }

    /// Not one that the system hands out by itself: a client that looks for a server which is away could get it.
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getByName("localhost"))) {
                return port;
            } catch (IOException _) {
                // It is taken; another one is free.
            }
        }
    }

    /// The process; ends with whoever started it.
    static final class Main {

        static void main(String[] args) throws IOException {
            SpringApplication.run(TestServer.class, args);
            System.out.println(READY);
            while (System.in.read() >= 0) {
                // Nobody says anything; the end is what it waits for.
            }
            Runtime.getRuntime().halt(0);
        }
    }
}
