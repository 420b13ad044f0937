package app.twofold.ui.journey;

import app.twofold.migrations.TestClock;
import app.twofold.ui.TwofoldApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.SpringApplication;

/// A copy of the whole application in a process of its own that can die hard and come back: on the same port, with the
/// database and the keys of the program that it is a copy of.
final class KillableProgram implements AutoCloseable {

    private static final String READY = "ready";

    private final int port = freePort();
    private final Program original;
    private Process process;

    private KillableProgram(Program original) throws IOException {
        this.original = original;
        process = started();
    }

    static KillableProgram beside(Program original) throws IOException {
        return new KillableProgram(original);
    }

    int port() {
        return port;
    }

    /// Kills it. Returns when it is gone.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void restart() throws IOException {
        process = started();
    }

    @Override
    public void close() {
        kill();
    }

    private Process started() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx600m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        Map<String, Object> properties = new HashMap<>(original.properties());
        properties.put("server.port", port);
        properties.forEach((name, value) -> command.add("--" + name + "=" + value));
        command.add("--spring.main.banner-mode=off");
        command.add("--logging.level.root=error");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
        builder.environment().putAll(TestClock.handOver());
        Process starting = builder.start();
        BufferedReader says = starting.inputReader();
        for (String line = says.readLine(); !READY.equals(line); line = says.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The copy does not start");
            }
        }
        return starting;
    }

    /// Not one that the system hands out by itself: a browser that looks for a program which is away could get it.
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
            SpringApplication.run(TwofoldApplication.class, args);
            System.out.println(READY);
            while (System.in.read() >= 0) {
                // Nobody says anything; the end is what it waits for.
            }
            Runtime.getRuntime().halt(0);
        }
    }
}
