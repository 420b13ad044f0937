package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@SyncServer
class CoupleCallsTest {

    @Autowired
    private Pairs pairs;

    private Pair pair;
    private String path;

    @BeforeEach
    void aPair() {
        pair = pairs.pair();
        path = "/api/v1/couples/" + pair.couple();
    }

    @Test
    void pagesOfTheStreamComeOldestFirst() {
        for (int i = 0; i < 5; i++) {
            pair.one().post(path + "/commands", call(UUID.randomUUID(), Commands.win("w" + i)));
        }

        ObjectNode page = pair.other().events(pair.couple(), 2, 3);

        assertThat(page.path("events").valueStream().map(e -> e.path("seq").asLong()))
                .containsExactly(3L, 4L, 5L);
        assertThat(page.path("seq").asLong()).isEqualTo(7);
        assertThat(pair.other().events(pair.couple(), 7, 3).path("events")).isEmpty();
    }

    @Test
    void doneAndRefusedAreBothAnswers() {
        var done = pair.one().post(path + "/commands", call(UUID.randomUUID(), Commands.win("w")));
        var refused =
                pair.one().post(path + "/commands", call(UUID.randomUUID(), Commands.agree(UUID.randomUUID(), 1)));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(Json.parse(done.body()).path("type").asString()).isEqualTo("done");
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(Json.parse(refused.body()).path("code").asString()).isEqualTo("goal.unknown");
    }

    @Test
    void badCallsAreProblemsThatNameTheField() {
        assertProblem(pair.one().get(path + "/events?limit=1001"), 400, "limit");
        assertProblem(pair.one().get(path + "/events?after=-1"), 400, "after");
        assertProblem(pair.one().post(path + "/commands", "{\"command\":{}}"), 400, "id");
        assertProblem(pair.one().post(path + "/commands", "nonsense"), 400, "JSON");
        assertProblem(pair.one().post(path + "/commands", "x".repeat(70_000)), 413, "64 KiB");
    }

    @Test
    void anotherCouplesPersonLearnsNothing() {
        Caller stranger = pairs.pair().one();
        String nowhere = "/api/v1/couples/" + UUID.randomUUID();
        for (String call : new String[] {"/events", "/state"}) {
            var theirs = stranger.get(path + call);
            assertThat(theirs.statusCode()).isEqualTo(404);
            assertThat(withoutPath(theirs.body(), path))
                    .isEqualTo(withoutPath(stranger.get(nowhere + call).body(), nowhere));
        }
        String command = call(UUID.randomUUID(), Commands.win("w"));
        var theirs = stranger.post(path + "/commands", command);
        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(withoutPath(theirs.body(), path))
                .isEqualTo(withoutPath(
                        stranger.post(nowhere + "/commands", command).body(), nowhere));
        assertThat(pair.one().events(pair.couple(), 0, 10).path("seq").asLong()).isEqualTo(2);
    }

    @Test
    void theDocumentsAreOpenToEverybody() {
        Caller nobody = new Caller(pair.one().server(), pair.one().http(), "", null, UUID.randomUUID());

        assertThat(nobody.get("/api/docs/asyncapi.yaml").body()).startsWith("asyncapi: 3.0.0");
        assertThat(nobody.get("/api/docs/openapi.yaml").body()).startsWith("openapi: 3.1.0");
    }

    private static String call(UUID id, String command) {
        return "{\"type\":\"do\",\"id\":\"" + id + "\",\"command\":" + command + "}";
    }

    private static String withoutPath(String body, String path) {
        return body.replace(path, "");
    }

    private static void assertProblem(java.net.http.HttpResponse<String> answer, int status, String named) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(named);
    }
}
