package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestClock;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.account.Laboratory;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The document says of a call that it may be told to wait if, and only if, it may.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "twofold.rate-limits.sign-in.per-subject=2",
            "twofold.rate-limits.sign-up.per-subject=2",
            "twofold.rate-limits.take-out.per-subject=2",
            "twofold.rate-limits.leave.per-subject=2",
            "twofold.rate-limits.erase.per-subject=2",
            "twofold.rate-limits.address.per-subject=2",
            "twofold.rate-limits.address-code.per-subject=2",
            "twofold.rate-limits.private-side.per-subject=2",
            "twofold.rate-limits.bring-in.per-subject=2",
            "twofold.rate-limits.invitation.per-client=2",
            "twofold.rate-limits.commands.per-subject=2",
            "twofold.rate-limits.couples.per-subject=2",
            "twofold.rate-limits.invitations.per-subject=2"
        })
@Import({Pairs.class, Laboratory.class})
class DocumentedLimitsTest {

    private static final int TRIES = 4;
    private static final String EMAIL = "one.address@example.org";
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/api/v1/people", Program.signUp(EMAIL, "Kim")),
            Map.entry(
                    "/api/v1/recovery",
                    "{\"email\": \"" + EMAIL + "\", \"code\": \"" + "A".repeat(32)
                            + "\", \"password\": \"a new password\"}"),
            Map.entry("/api/v1/tokens", "{\"email\": \"" + EMAIL + "\", \"password\": \"not the right one\"}"),
            Map.entry("/api/v1/account/delete", "{\"password\": \"not the right one\", \"words\": \"stay\"}"),
            Map.entry(
                    "/api/v1/account/address", "{\"address\": \"" + EMAIL + "\", \"password\": \"not the right one\"}"),
            Map.entry("/api/v1/account/address/confirm", "{\"code\": \"not the right one\"}"),
            Map.entry("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}"),
            Map.entry("/api/v1/couples/{couple}/invitations", "{\"kind\": \"link\"}"),
            Map.entry("/api/v1/invitations/preview", "{\"secret\": \"nothing\"}"),
            Map.entry("/api/v1/invitations/accept", "{\"secret\": \"nothing\"}"),
            Map.entry("/api/v1/invitations/decline", "{\"secret\": \"nothing\"}"));

    private final ApiDocument openApi = ApiDocument.read("openapi");

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Test
    void whatMayBeToldToWaitIsDocumentedAndNothingElse() {
        Set<String> documented = new TreeSet<>();
        Set<String> limited = new TreeSet<>();
        ((Map<?, ?>) openApi.at("paths"))
                .forEach((path, calls) -> ((Map<?, ?>) calls).keySet().forEach(method -> {
                    String call = String.valueOf(method).toUpperCase(Locale.ROOT) + " " + path;
                    Map<?, ?> responses = (Map<?, ?>) openApi.at("paths", path, method, "responses");
                    if (responses.containsKey("429")) {
                        documented.add(call);
                    }
                    if (isLimited(String.valueOf(method).toUpperCase(Locale.ROOT), String.valueOf(path))) {
                        limited.add(call);
                    }
                }));

        assertThat(limited).isEqualTo(documented).hasSizeGreaterThan(10);
    }

    private boolean isLimited(String method, String path) {
        clock.advance(Duration.ofDays(1));
        Program alex = Program.ofSomebody(port, "Alex");
        String couple = alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                .text("coupleId");
        String address = path.replace("{couple}", couple)
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        for (int i = 0; i < TRIES; i++) {
            Answer answer = Program.send(alex.request(address)
                    .header("Content-Type", kind(path))
                    .method(method, BodyPublishers.ofString(method.equals("POST") ? body(path) : "")));
            if (answer.status() == 429) {
                assertThat(answer.text("code")).isEqualTo("attempts.too-many");
                return true;
            }
        }
        return false;
    }

    private static String kind(String path) {
        return path.contains("/bring-in/wins")
                ? "text/csv"
                : path.contains("/bring-in/") ? "application/zip" : "application/json";
    }

    private static String body(String path) {
        return path.endsWith("/commands")
                ? "{\"id\": \"" + UUID.randomUUID() + "\", \"command\": " + Commands.win("tea") + "}"
                : BODIES.getOrDefault(path, "{\"password\": \"" + Program.PASSWORD + "\"}");
    }
}
