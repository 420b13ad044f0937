package app.twofold.server.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Program;
import app.twofold.server.TestServer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// What the history tells over REST of what its author has corrected.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class CorrectionCallsTest {

    @LocalServerPort
    private int port;

    private final UUID win = UUID.randomUUID();
    private final UUID goal = UUID.randomUUID();
    private Program alex;
    private String path;

    @BeforeEach
    void alexHasASpace() {
        alex = Program.ofSomebody(port, "Alex");
        path = "/api/v1/couples/"
                + alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"Europe/Berlin\"}")
                        .text("coupleId");
    }

    @Test
    void aWinKeepsWhatStoodThereFirst() {
        does("{\"type\": \"win.log\", \"winId\": \"%s\", \"kind\": \"win\", \"about\": \"us\", \"on\": \"2020-01-01\","
                + " \"text\": \"You made soup\"}");
        assertThat(entry("win.logged").has("before")).isFalse();

        does("{\"type\": \"win.correct\", \"winId\": \"%s\", \"kind\": \"thanks\", \"about\": \"us\","
                + " \"on\": \"2020-01-02\", \"text\": \"You made bread\"}");
        does("{\"type\": \"win.correct\", \"winId\": \"%s\", \"kind\": \"thanks\", \"about\": \"us\","
                + " \"on\": \"2020-01-03\", \"text\": \"You made cake\"}");

        JsonNode entry = entry("win.logged");
        assertThat(entry.at("/texts/0/text").asString()).isEqualTo("You made cake");
        assertThat(entry.at("/before/texts/0/text").asString()).isEqualTo("You made soup");
        assertThat(entry.at("/before/on").asString()).isEqualTo("2020-01-01");
        assertThat(entry.at("/before/winKind").asString()).isEqualTo("win");
    }

    @Test
    void progressKeepsItsFirstAmountDayAndNote() {
        does("{\"type\": \"goal.propose\", \"goalId\": \"%s\", \"title\": \"A walk\", \"area\": \"other\","
                + " \"measure\": {\"kind\": \"times\", \"count\": 2, \"period\": \"week\"}}");
        does("{\"type\": \"goal.log-progress\", \"goalId\": \"%s\", \"amount\": 3, \"on\": \"2020-01-01\","
                + " \"note\": \"Along the river\"}");
        assertThat(entry("goal.progressed").has("before")).isFalse();

        does("{\"type\": \"goal.correct-progress\", \"goalId\": \"%s\", \"entry\": "
                + entry("goal.progressed").path("first").asLong()
                + ", \"amount\": 1, \"on\": \"2020-01-02\", \"note\": \"Along the lake\"}");

        JsonNode entry = entry("goal.progressed");
        assertThat(entry.path("amount").asInt()).isEqualTo(1);
        assertThat(entry.path("corrected").asBoolean()).isTrue();
        assertThat(entry.at("/before/amount").asInt()).isEqualTo(3);
        assertThat(entry.at("/before/on").asString()).isEqualTo("2020-01-01");
        assertThat(entry.at("/before/texts/0/text").asString()).isEqualTo("Along the river");
    }

    private void does(String command) {
        UUID about = command.contains("winId") ? win : goal;
        assertThat(alex.post(
                                path + "/commands",
                                "{\"id\": \"" + UUID.randomUUID() + "\", \"command\": " + command.formatted(about)
                                        + "}")
                        .body())
                .contains("\"done\"");
    }

    private JsonNode entry(String what) {
        return alex.get(path + "/history")
                .json()
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("what").asString().equals(what))
                .findFirst()
                .orElseThrow();
    }
}
