package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.sync.DocumentedCalls.Call;
import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every call about a space that is not for reading, as the document has it, made in one that is frozen. A new call is
/// under test without being named here, unless it may still be made.
@SyncServer
class FrozenCallsTest {

    private static final String SPACE = "/api/v1/couples/{couple}";

    /// What reads although it is sent, and what leaves, erases, or asks to open the space again.
    private static final Set<String> STILL = Set.of(
            "/commands",
            "/leave",
            "/erase",
            "/history/search",
            "/history/search/ruler",
            "/bring-in/archive/look",
            "/bring-in/wins/look",
            "/take-out/archive",
            "/take-out/book",
            "/take-out/wins",
            "/take-out/check-ins");

    private final ApiDocument openApi = ApiDocument.read("openapi");

    @Autowired
    private Pairs pairs;

    @Autowired
    private JdbcClient database;

    private Pair pair;
    private String path;
    private byte[] archive;

    @BeforeEach
    void aPairOneOfWhomLeaves() throws IOException, InterruptedException {
        pair = pairs.pair();
        path = "/api/v1/couples/" + pair.couple();
        String password = "{\"password\": \"" + Pairs.PASSWORD + "\"}";
        archive = taken(password);
        assertThat(pair.one().post(path + "/leave", password).statusCode()).isEqualTo(204);
    }

    @Test
    void nothingIsWrittenByWhoeverAsks() {
        List<Long> before = rows();
        List<Call> calls =
                calls().filter(call -> !STILL.contains(call.after(SPACE))).toList();

        assertThat(calls().map(call -> call.after(SPACE))).containsAll(STILL);
        assertThat(calls).hasSizeGreaterThan(5);
        for (Caller who : List.of(pair.one(), pair.other())) {
            for (Call call : calls) {
                HttpResponse<String> answer = made(who, call);

                assertThat(answer.statusCode())
                        .as("%s: %s", call, answer.body())
                        .isIn(404, 409, 422);
            }
        }
        assertThat(rows()).isEqualTo(before);
    }

    private Stream<Call> calls() {
        return new DocumentedCalls(openApi).from(SPACE).filter(call -> !call.isForReading());
    }

    private HttpResponse<String> made(Caller who, Call call) {
        String rest = call.after(SPACE).replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return who.send(path + rest, request -> {
            if (!call.type().isEmpty()) {
                request.setHeader("Content-Type", call.type());
            }
            return request.method(call.method(), body(call));
        });
    }

    private BodyPublisher body(Call call) {
        return switch (call.type()) {
            case "application/json" ->
                BodyPublishers.ofString(Json.write(new ApiExample(openApi, true).object(call.schema())));
            case "application/zip" -> BodyPublishers.ofByteArray(archive);
            case "text/csv" -> BodyPublishers.ofString("day,text\n2026-01-05,Tea\n");
            default -> BodyPublishers.noBody();
        };
    }

    private byte[] taken(String password) throws IOException, InterruptedException {
        Caller alex = pair.one();
        HttpRequest request = HttpRequest.newBuilder(alex.server().resolve(path + "/take-out/archive"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + alex.token())
                .POST(BodyPublishers.ofString(password))
                .build();
        HttpResponse<byte[]> answer = alex.http().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /// How many rows there are of whatever the calls would write.
    private List<Long> rows() {
        return Stream.of("event", "seat", "invitation", "calendar_link", "offered_space")
                .map(table -> database.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
