package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/// Two partners who call over REST, for tests of what becomes of their space.
@SyncServer
abstract class SpaceCalls {

    @Autowired
    Pairs pairs;

    Pair pair;
    Caller alex;
    Caller sam;

    /// Where everything about their space is.
    String path;

    @BeforeEach
    void aPair() {
        pair = pairs.pair();
        alex = pair.one();
        sam = pair.other();
        path = "/api/v1/couples/" + pair.couple();
    }

    static String password(UUID id) {
        return "{\"id\": \"" + id + "\", \"password\": \"" + Pairs.PASSWORD + "\"}";
    }

    void leave(Caller who) {
        assertThat(who.post(path + "/leave", password(UUID.randomUUID())).statusCode())
                .isEqualTo(204);
    }

    ObjectNode state(Caller who) {
        return Json.parse(who.get(path + "/state").body());
    }

    ObjectNode call(Caller who, String command) {
        String body = "{\"id\":\"" + UUID.randomUUID() + "\",\"command\":" + command + "}";
        return Json.parse(who.post(path + "/commands", body).body());
    }

    /// Why something was refused, or that it is done.
    static String code(ObjectNode answer) {
        return answer.path("code").asString(answer.path("type").asString());
    }
}
