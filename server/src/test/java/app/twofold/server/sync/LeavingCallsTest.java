package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.wire.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One of two leaves: from then on both read, and nobody writes, until both open the space again.
class LeavingCallsTest extends SpaceCalls {

    private static final String ASK = "{\"type\":\"space.ask-to-reopen\"}";
    private static final String TAKE_BACK = "{\"type\":\"space.take-reopen-back\"}";
    private static final Set<String> OF_REOPENING = Set.of("space.ask-to-reopen", "space.take-reopen-back");

    private final ApiDocument asyncApi = ApiDocument.read("asyncapi");

    @Test
    void aWrongPasswordChangesNothing() {
        HttpResponse<String> wrong = alex.post(path + "/leave", "{\"password\": \"not the password\"}");

        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(Json.parse(wrong.body()).path("code").asString()).isEqualTo("password.wrong");
        assertThat(alex.post(path + "/leave", "{}").statusCode()).isEqualTo(400);
        assertThat(state(alex).path("seq").asLong()).isEqualTo(2);
        assertThat(state(alex).has("frozenSince")).isFalse();
        assertThat(state(alex).has("reopen")).isFalse();
    }

    @Test
    void whoHasNoSeatHereLearnsNothing() {
        Caller stranger = pairs.pair().one();
        String nowhere = "/api/v1/couples/" + UUID.randomUUID();

        HttpResponse<String> refused = stranger.post(path + "/leave", password(UUID.randomUUID()));

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body().replace(path, ""))
                .isEqualTo(stranger.post(nowhere + "/leave", password(UUID.randomUUID()))
                        .body()
                        .replace(nowhere, ""));
        assertThat(state(alex).path("seq").asLong()).isEqualTo(2);
    }

    @Test
    void inAFrozenSpaceEveryCommandIsRefusedForBoth() {
        List<String> commands = commands();
        leave(alex);
        long frozen = state(alex).path("seq").asLong();

        assertThat(commands).hasSizeGreaterThan(70);
        try (SyncClient socket = alex.join(pair.couple())) {
            for (String command : commands) {
                assertThat(code(socket.ask(UUID.randomUUID(), command)))
                        .as(command)
                        .isEqualTo("space.frozen");
                assertThat(code(call(sam, command))).as(command).isEqualTo("space.frozen");
            }
        }
        assertThat(state(alex).path("seq").asLong()).isEqualTo(frozen);
    }

    @Test
    void thePartnersSocketIsToldAndReadsOn() {
        call(alex, Commands.win("tea"));
        try (SyncClient socket = sam.join(pair.couple())) {
            leave(alex);

            var event = socket.await("events").path("events").get(0);
            assertThat(event.path("type").asString()).isEqualTo("space.left");
            assertThat(code(socket.ask(UUID.randomUUID(), Commands.win("soup"))))
                    .isEqualTo("space.frozen");
            assertThat(state(sam).path("frozenSince")).isEqualTo(event.path("at"));
        }
        try (SyncClient late = sam.connect(pair.couple())) {
            late.send("{\"type\":\"hello\"}");
            assertThat(late.await("welcome").path("state").path("wins")).hasSize(1);
        }
        assertThat(asyncApi.faults(asyncApi.schema("State"), state(sam))).isEmpty();
        assertThat(sam.get(path + "/events").body()).contains("tea");
        assertThat(sam.post(path + "/take-out/book", password(UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothingThatIsToldSaysWhoHasLeft() {
        leave(alex);

        var entry =
                Json.parse(sam.get(path + "/history").body()).path("entries").get(0);

        assertThat(entry.path("what").asString()).isEqualTo("space.frozen");
        assertThat(entry.path("by").valueStream().map(by -> by.asString()))
                .containsExactlyInAnyOrder(
                        alex.person().toString(), sam.person().toString());
        assertThat(state(sam).path("reopen")).isEmpty();
    }

    @Test
    void leavingTwiceIsNoError() {
        leave(alex);
        long frozen = state(alex).path("seq").asLong();

        leave(alex);
        leave(sam);

        assertThat(state(alex).path("seq").asLong()).isEqualTo(frozen);
    }

    @Test
    void itOpensOnceBothSaySo() {
        UUID id = UUID.randomUUID();
        assertThat(alex.post(path + "/leave", password(id)).statusCode()).isEqualTo(204);

        assertThat(code(call(alex, ASK))).isEqualTo("done");
        assertThat(state(sam).path("reopen")).hasSize(1);
        assertThat(state(sam).path("reopen").get(0).path("by").asString())
                .isEqualTo(alex.person().toString());
        assertThat(asyncApi.faults(asyncApi.schema("State"), state(sam))).isEmpty();
        assertThat(code(call(sam, Commands.win("tea")))).isEqualTo("space.frozen");
        assertThat(code(call(sam, ASK))).isEqualTo("done");

        assertThat(state(sam).has("frozenSince")).isFalse();
        assertThat(state(sam).has("reopen")).isFalse();
        assertThat(code(call(sam, Commands.win("tea")))).isEqualTo("done");
        assertThat(code(call(sam, ASK))).isEqualTo("space.open");
        assertThat(alex.get(path + "/history").body()).contains("space.reopened");
        assertThat(alex.post(path + "/leave", password(id)).statusCode()).isEqualTo(204);
        assertThat(state(sam).has("frozenSince")).as("sent again").isFalse();
        leave(sam);
        assertThat(state(alex).has("frozenSince")).isTrue();
    }

    @Test
    void whoHasTakenItBackAsksAgainOnceTheOtherHasAsked() {
        leave(alex);
        call(alex, ASK);

        assertThat(code(call(alex, TAKE_BACK))).isEqualTo("done");
        assertThat(state(sam).path("reopen")).isEmpty();
        assertThat(code(call(alex, ASK))).isEqualTo("space.reopen-too-soon");
        assertThat(code(call(sam, ASK))).isEqualTo("done");
        assertThat(code(call(alex, ASK))).isEqualTo("done");
        assertThat(state(sam).has("frozenSince")).isFalse();
    }

    @Test
    void nobodyHearsWhereTheOtherIs() {
        try (SyncClient mine = alex.join(pair.couple());
                SyncClient theirs = sam.join(pair.couple())) {
            mine.ask(UUID.randomUUID(), Commands.optPresence(true));
            theirs.ask(UUID.randomUUID(), Commands.optPresence(true));
            theirs.send("{\"type\":\"here\",\"where\":\"wins\"}");
            assertThat(mine.await("here").path("where").asString()).isEqualTo("wins");
            leave(alex);
            theirs.send("{\"type\":\"here\",\"where\":\"goals\"}");
            theirs.ask(UUID.randomUUID(), ASK);
            theirs.ask(UUID.randomUUID(), TAKE_BACK);

            assertThat(mine.takeUntil(frame -> frame.toString().contains("space.reopen-taken-back")))
                    .noneMatch(frame -> frame.contains("\"goals\""));
            try (SyncClient late = alex.join(pair.couple())) {
                UUID last = UUID.randomUUID();
                late.command(last, TAKE_BACK);
                assertThat(late.takeUntil(frame -> frame.path("id").asString("").equals(last.toString())))
                        .noneMatch(frame -> frame.contains("\"here\""));
            }
        }
    }

    @Test
    void aTableOfWinsDoesNotComeIn() {
        leave(alex);

        HttpResponse<String> refused = sam.send(
                path + "/bring-in/wins",
                request -> request.setHeader("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString("day,text\n2026-01-05,Tea\n")));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(code(Json.parse(refused.body()))).isEqualTo("space.frozen");
    }

    private List<String> commands() {
        return asyncApi.choices("Command").stream()
                .flatMap(schema -> Stream.of(true, false).map(full -> new ApiExample(asyncApi, full).object(schema)))
                .filter(command -> !OF_REOPENING.contains(command.path("type").asString()))
                .map(Json::write)
                .distinct()
                .toList();
    }
}
