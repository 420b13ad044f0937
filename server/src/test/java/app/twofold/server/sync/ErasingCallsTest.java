package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.wire.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// One of two erases what they have written: nobody reads it any more, and what the other wrote stays.
class ErasingCallsTest extends SpaceCalls {

    private static final String WORD = "unmistakable";

    private final ApiDocument asyncApi = ApiDocument.read("asyncapi");

    @BeforeEach
    void bothHaveWritten() {
        call(alex, Commands.win(WORD));
        call(sam, Commands.win("kept"));
    }

    @Test
    void aWrongPasswordChangesNothing() {
        long before = seq();

        HttpResponse<String> wrong = alex.post(path + "/erase", "{\"password\": \"not the password\"}");

        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(Json.parse(wrong.body()).path("code").asString()).isEqualTo("password.wrong");
        assertThat(alex.post(path + "/erase", "{}").statusCode()).isEqualTo(400);
        assertThat(seq()).isEqualTo(before);
        assertThat(sam.get(path + "/state").body()).contains(WORD);
    }

    @Test
    void whoHasNoSeatHereLearnsNothing() {
        Caller stranger = pairs.pair().one();
        String nowhere = "/api/v1/couples/" + UUID.randomUUID();

        HttpResponse<String> refused = stranger.post(path + "/erase", password(UUID.randomUUID()));

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body().replace(path, ""))
                .isEqualTo(stranger.post(nowhere + "/erase", password(UUID.randomUUID()))
                        .body()
                        .replace(nowhere, ""));
        assertThat(sam.get(path + "/state").body()).contains(WORD);
    }

    @Test
    void noWordIsLeftAnywhereAndTheOthersStay() {
        for (String where : List.of("/state", "/history", "/events", "/history?q=" + WORD)) {
            assertThat(sam.get(path + where).body()).as(where).contains(WORD);
        }
        for (String form : List.of("archive", "wins")) {
            assertThat(takenOut(sam, form)).as(form).contains(WORD);
        }

        erase(alex);

        for (Caller reader : List.of(alex, sam)) {
            for (String where : List.of("/state", "/history", "/events", "/history?q=" + WORD)) {
                assertThat(reader.get(path + where).body()).as(where).doesNotContain(WORD);
            }
            assertThat(reader.get(path + "/state").body()).contains("kept");
            for (String form : List.of("archive", "wins", "numbers")) {
                assertThat(takenOut(reader, form)).as(form).doesNotContain(WORD);
            }
        }
        assertThat(history().valueStream().map(entry -> entry.path("what").asString()))
                .contains("removed");
        assertThat(asyncApi.faults(asyncApi.schema("State"), state(sam))).isEmpty();
    }

    @Test
    void bothKeepTheirSeatsAndTheSpaceGoesOn() {
        JsonNode before = state(sam).path("partners");

        erase(alex);
        call(alex, Commands.win("new"));

        assertThat(names(state(sam).path("partners"))).isEqualTo(names(before));
        assertThat(state(sam).path("wins")).hasSize(2);
        assertThat(sam.get(path + "/state").body()).contains("kept").contains("new");
    }

    @Test
    void theOthersSocketIsToldAndALateOneFindsNothing() {
        try (SyncClient socket = sam.join(pair.couple())) {
            erase(alex);

            var event = socket.await("events").path("events").get(0);
            assertThat(event.path("type").asString()).isEqualTo("words.erased");
            assertThat(event.path("by").asString()).isEqualTo(alex.person().toString());
            assertThat(asyncApi.faults(asyncApi.schema("Event"), event)).isEmpty();
        }
        try (SyncClient late = sam.connect(pair.couple())) {
            late.send("{\"type\":\"hello\"}");
            assertThat(late.await("welcome").toString()).doesNotContain(WORD).contains("kept");
        }
        try (SyncClient late = sam.connect(pair.couple())) {
            late.send("{\"type\":\"hello\",\"since\":0}");
            assertThat(late.takeUntil(frame -> frame.toString().contains("words.erased")))
                    .noneMatch(frame -> frame.contains(WORD))
                    .anyMatch(frame -> frame.contains("\"type\":\"erased\""));
        }
    }

    @Test
    void aSpaceThatIsLeftStaysFrozen() {
        assertThat(alex.post(path + "/leave", password(UUID.randomUUID())).statusCode())
                .isEqualTo(204);
        String since = state(sam).path("frozenSince").asString();

        erase(alex);

        assertThat(sam.get(path + "/events").body()).doesNotContain(WORD);
        assertThat(state(sam).path("frozenSince").asString()).isEqualTo(since);
        assertThat(code(call(sam, Commands.win("tea")))).isEqualTo("space.frozen");
        assertThat(code(call(alex, "{\"type\":\"space.ask-to-reopen\"}"))).isEqualTo("done");
        assertThat(code(call(sam, "{\"type\":\"space.ask-to-reopen\"}"))).isEqualTo("done");
        assertThat(code(call(alex, Commands.win("new")))).isEqualTo("done");
        erase(sam);
        assertThat(state(alex).path("wins")).hasSize(1);
    }

    @Test
    void sentAgainItTakesNothingNewAlong() {
        UUID id = UUID.randomUUID();
        assertThat(alex.post(path + "/erase", password(id)).statusCode()).isEqualTo(204);
        call(alex, Commands.win("new"));

        assertThat(alex.post(path + "/erase", password(id)).statusCode()).isEqualTo(204);
        assertThat(sam.get(path + "/state").body()).contains("new");

        erase(alex);
        assertThat(sam.get(path + "/state").body()).doesNotContain("new").contains("kept");
    }

    @Test
    void anInvitationGoesWithItsGreeting() {
        Caller robin = pairs.somebody();
        String couple = robin.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                .body();
        String own = "/api/v1/couples/" + Json.parse(couple).path("coupleId").asString();
        String secret = Json.parse(
                        robin.post(own + "/invitations", "{\"kind\": \"link\", \"greeting\": \"" + WORD + "\"}")
                                .body())
                .path("secret")
                .asString();
        String look = "{\"secret\": \"" + secret + "\"}";
        assertThat(sam.post("/api/v1/invitations/preview", look).body()).contains(WORD);

        assertThat(robin.post(own + "/erase", password(UUID.randomUUID())).statusCode())
                .isEqualTo(204);

        assertThat(sam.post("/api/v1/invitations/preview", look).body()).doesNotContain(WORD);
    }

    private String takenOut(Caller who, String form) {
        byte[] answer =
                Unpacked.answer(who, pair.couple(), form, Pairs.PASSWORD).body();
        return form.equals("archive") ? Unpacked.of(answer).text() : new String(answer, StandardCharsets.UTF_8);
    }

    private JsonNode history() {
        return Json.parse(sam.get(path + "/history").body()).path("entries");
    }

    private static List<String> names(JsonNode partners) {
        return partners.valueStream()
                .map(partner -> partner.path("displayName").asString() + partner.path("hue"))
                .toList();
    }

    private long seq() {
        return state(alex).path("seq").asLong();
    }

    private void erase(Caller who) {
        assertThat(who.post(path + "/erase", password(UUID.randomUUID())).statusCode())
                .isEqualTo(204);
    }
}
