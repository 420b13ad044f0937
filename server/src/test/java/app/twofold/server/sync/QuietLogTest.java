package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Two people come together, write, and get things wrong, while the log is at Spring's own level, which says more
/// than the program's. It must say nothing of them.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.threads.virtual.enabled=true", "twofold.rate-limits=off", "logging.level.root=info"})
@Import(QuietLogTest.Broken.class)
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTest {

    private static final String WORD = "Rhubarb";

    @LocalServerPort
    private int port;

    @Test
    void holdsNoWordNoAddressAndNoSecret(CapturedOutput log) {
        Program anonymous = Program.anonymous(port);
        String email = WORD.toLowerCase(Locale.ROOT) + UUID.randomUUID() + "@example.org";
        anonymous.post("/api/v1/people", Program.signUp(email, WORD));
        anonymous.post("/api/v1/people", Program.signUp(email, WORD));
        anonymous.post("/api/v1/people", Program.signUp(WORD, WORD));
        anonymous.post("/api/v1/tokens", "{\"email\": \"" + email + "\", \"password\": \"" + WORD + "\"}");
        Program alex = anonymous.signedIn(email);
        Program sam = Program.ofSomebody(port, WORD);
        String couple = alex.post("/api/v1/couples", "{\"name\": \"" + WORD + "\", \"timeZone\": \"UTC\"}")
                .text("coupleId");
        String path = "/api/v1/couples/" + couple;
        Answer invited = alex.post(path + "/invitations", "{\"kind\": \"code\", \"greeting\": \"" + WORD + "\"}");
        String secret = "{\"secret\": \"" + invited.text("secret") + "\"}";
        anonymous.post("/api/v1/invitations/preview", secret);
        sam.post("/api/v1/invitations/accept", secret);
        alex.post(path + "/invitations/" + invited.text("invitationId") + "/confirm", "");
        write(alex, path);
        writeLive(alex, UUID.fromString(couple));
        stumble(alex, path);

        assertThat(log.getAll().lines().filter(line -> mentions(line, email, invited, alex, sam)))
                .isEmpty();
        assertThat(log).contains("A call failed", "IllegalStateException");
    }

    private static boolean mentions(String line, String email, Answer invited, Program... people) {
        boolean words = line.toLowerCase(Locale.ROOT).contains("rhubarb");
        boolean secrets =
                line.contains(email) || line.contains(Program.PASSWORD) || line.contains(invited.text("secret"));
        boolean tokens = Stream.of(people)
                .anyMatch(person -> line.contains(person.token().orElseThrow()));
        return words || secrets || tokens;
    }

    private static void write(Program alex, String path) {
        alex.post(path + "/commands", call(Commands.win(WORD)));
        alex.post(path + "/commands", call(Commands.win(WORD.repeat(1_000))));
        alex.post(path + "/commands", call("{\"type\":\"" + WORD + "\"}"));
        alex.post(path + "/commands", call("{\"type\":\"goal.agree\",\"goalId\":\"" + WORD + "\"}"));
        alex.post(path + "/commands", "{\"id\":\"" + WORD);
        alex.post(path + "/commands", WORD.repeat(20_000));
    }

    private void writeLive(Program alex, UUID couple) {
        Caller caller = new Caller(
                URI.create("http://localhost:" + port),
                HttpClient.newHttpClient(),
                "",
                alex.token().orElseThrow(),
                UUID.randomUUID());
        try (SyncClient client = caller.join(couple)) {
            client.ask(UUID.randomUUID(), Commands.win(WORD));
            client.ask(UUID.randomUUID(), Commands.win(WORD.repeat(1_000)));
            client.send("{\"type\":\"here\",\"where\":\"" + WORD + "\"}");
            client.send(WORD);
            client.awaitClose();
        }
    }

    private static void stumble(Program alex, String path) {
        alex.get(path + "/events?after=" + WORD);
        alex.get("/api/v1/couples/" + WORD + "/state");
        alex.get("/api/v1/" + WORD);
        alex.get("/" + WORD + "?" + WORD);
        alex.get("/api/v1/couples?q=" + URLEncoder.encode("%" + WORD, StandardCharsets.UTF_8));
        assertThat(alex.get("/api/v1/broken").status()).isEqualTo(500);
        new Program(alex.port(), Optional.of(WORD)).get(path + "/state");
    }

    private static String call(String command) {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"command\":" + command + "}";
    }

    /// Fails as nobody has foreseen, and quotes what it was given.
    @RestController
    static class Broken {

        @GetMapping("/api/v1/broken")
        String fail() {
            throw new IllegalStateException("cannot read " + WORD, new NumberFormatException(WORD));
        }
    }
}
