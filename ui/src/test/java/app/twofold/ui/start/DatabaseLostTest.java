package app.twofold.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.ui.TwofoldApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a person starts it, with its own database, when that hangs and when that dies.
class DatabaseLostTest {

    private static final String RUNNING = "Twofold is running on ";
    private static final int ENDS_WITHIN_SECONDS = 25;

    @TempDir
    private Path folder;

    @Test
    void theProgramSaysThatItHangsAndEndsWhenItDies() throws Exception {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx600m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TwofoldApplication.class.getName(),
                        "--twofold.data=" + folder,
                        "--twofold.database.url=",
                        "--spring.datasource.url=",
                        "--vaadin.productionMode=true",
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader says = program.inputReader()) {
            String address = says.lines()
                    .filter(line -> line.startsWith(RUNNING))
                    .map(line -> line.substring(RUNNING.length()))
                    .findFirst()
                    .orElseThrow();
            ProcessHandle database = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                                    .getFirst()
                                    .strip()))
                    .orElseThrow();
            assertThat(health(address).body()).isEqualTo("{\"status\":\"UP\"}");

            signal("STOP", database);
            HttpResponse<String> hanging = health(address);
            signal("CONT", database);
            assertThat(hanging.statusCode()).isEqualTo(503);
            assertThat(hanging.body()).isEqualTo("{\"status\":\"DOWN\"}");

            database.destroyForcibly();

            assertThat(program.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isEqualTo(3);
            assertThat(says.lines().filter(line -> line.contains("Twofold ends because its embedded PostgreSQL")))
                    .hasSize(1);
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    /// The answer, which comes within five seconds, or none.
    private static HttpResponse<String> health(String address) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(address + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(question, BodyHandlers.ofString());
        }
    }

    private static void signal(String name, ProcessHandle server) throws IOException, InterruptedException {
        List<String> all = Stream.concat(Stream.of(server), server.descendants())
                .map(process -> Long.toString(process.pid()))
                .toList();
        Process kill = new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + name), all.stream())
                        .toList())
                .start();
        assertThat(kill.waitFor()).isZero();
    }
}
