package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.server.SignedIn;
import app.twofold.server.account.Acting;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a person takes out is what they may see, as the documents describe it, and nothing of the other's own.
@SyncServer
class ArchiveCallsTest {

    private static final String SECRET = "unmistakable-" + UUID.randomUUID();
    private static final Path SCHEMA = Path.of("../docs/archive.schema.json");

    private final ApiDocument openApi = ApiDocument.read("openapi");

    @Autowired
    private Pairs pairs;

    @Autowired
    private PersonalSpace personal;

    @Autowired
    private Acting acting;

    private final UUID talk = UUID.randomUUID();
    private Pair pair;

    @BeforeEach
    void aPair() {
        pair = pairs.pair();
    }

    @Test
    void holdsEverythingAsTheDocumentsHaveIt() throws IOException {
        liveALittle();
        Unpacked archive = Unpacked.of(pair.one(), pair.couple());

        ApiDocument schema = new ApiDocument(new Yaml().load(Files.readString(SCHEMA)));
        ObjectNode state = Json.parse(
                pair.one().get("/api/v1/couples/" + pair.couple() + "/state").body());
        assertThat(archive.files().keySet())
                .containsExactly("history.jsonl", "state.json", "private.jsonl", "settings.json", "manifest.json");
        assertThat(faults(schema, "Manifest", archive.object("manifest.json"))).isEmpty();
        assertThat(faults(schema, "Settings", archive.object("settings.json"))).isEmpty();
        assertThat(state.remove("waiting")).as("is of the moment").isNotNull();
        assertThat(archive.object("state.json")).isEqualTo(state);
        List<ObjectNode> history = archive.lines("history.jsonl");
        for (ObjectNode line : history) {
            assertThat(faults(schema, "HistoryLine", line)).isEmpty();
            ObjectNode event = Json.object();
            event.set("type", line.get("type"));
            event.set("data", line.get("data"));
            assertThat(openApi.faults(openApi.schema("EventBody"), event))
                    .as(line.toString())
                    .isEmpty();
        }
        assertThat(history)
                .extracting(line -> line.get("seq").longValue())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, state.get("seq").longValue())
                                .boxed()
                                .toList());
        assertThat(history).extracting(line -> line.path("by").asString("")).contains("left", "right");
        assertThat(archive.lines("private.jsonl"))
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(faults(schema, "PrivateLine", line)).isEmpty());
    }

    @Test
    void theManifestNamesEveryFileAsItIs() {
        liveALittle();
        Unpacked archive = Unpacked.of(pair.one(), pair.couple());

        ObjectNode manifest = archive.object("manifest.json");
        assertThat(manifest.path("you").asString())
                .isEqualTo(pair.one().person().toString());
        assertThat(manifest.path("coupleId").asString()).isEqualTo(pair.couple().toString());
        assertThat(manifest.at("/counts/wins").asInt()).isEqualTo(1);
        assertThat(manifest.get("files")).hasSize(4);
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes = archive.files().get(file.get("name").asString());
            assertThat(file.get("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(file.get("sha256").asString()).isEqualTo(sha256(bytes));
            assertThat(file.path("lines").asLong(0))
                    .isEqualTo(
                            file.get("name").asString().endsWith("l")
                                    ? new String(bytes, StandardCharsets.UTF_8)
                                            .lines()
                                            .count()
                                    : 0);
        }
    }

    @Test
    void whatIsSealedOrPrivateIsInItsAuthorsAlone() {
        does(pair.one(), "{'type':'checkin.enter',TALK,'template':'weekly'}");
        does(pair.other(), "{'type':'checkin.enter',TALK}");
        does(
                pair.one(),
                "{'type':'checkin.answer',TALK,'promptId':'thanks','answer':{'kind':'said','text':'" + SECRET + "'}}");
        does(pair.one(), "{'type':'checkin.ready',TALK,'promptId':'thanks'}");
        keep("draft-" + SECRET);

        assertThat(Unpacked.of(pair.one(), pair.couple()).text())
                .contains(SECRET)
                .contains("draft-" + SECRET);
        String others = Unpacked.of(pair.other(), pair.couple()).text();
        assertThat(others)
                .contains("checkin.marked-ready")
                .doesNotContain(SECRET, "checkin.answer-given", pair.one().email(), "draft.kept");

        does(pair.other(), "{'type':'checkin.answer',TALK,'promptId':'thanks','answer':{'kind':'skip'}}");
        does(pair.other(), "{'type':'checkin.ready',TALK,'promptId':'thanks'}");
        assertThat(Unpacked.of(pair.other(), pair.couple()).text())
                .contains(SECRET)
                .doesNotContain("draft-" + SECRET);
    }

    @Test
    void answersKeptForAnotherCoupleAreNotInThisOnes() {
        does(pair.one(), "{'type':'checkin.enter',TALK,'template':'weekly'}");
        does(
                pair.one(),
                "{'type':'checkin.answer',TALK,'promptId':'thanks','answer':{'kind':'said','text':'" + SECRET + "'}}");
        UUID elsewhere = UUID.fromString(Json.parse(pair.one()
                        .post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                        .body())
                .path("coupleId")
                .asString());

        assertThat(Unpacked.of(pair.one(), elsewhere).text()).doesNotContain(SECRET);
    }

    @Test
    void asksForThePasswordFirst() {
        for (String what : List.of("archive", "wins", "check-ins")) {
            HttpResponse<byte[]> refused = Unpacked.answer(pair.one(), pair.couple(), what, "not the password");

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(Json.parse(refused.body()).path("code").asString()).isEqualTo("password.wrong");
            assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
        }
    }

    @Test
    void comesAsAFileThatNobodyKeeps() {
        HttpResponse<byte[]> answer = Unpacked.answer(pair.one(), pair.couple(), "archive", Pairs.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"twofold-archive-[0-9-]{10}\\.zip\"");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    private void liveALittle() {
        does(pair.one(), Commands.optPresence(true));
        does(pair.other(), Commands.optPresence(true));
        new RichTalk(UUID.randomUUID())
                .lines()
                .forEach(line -> does(line.bySam() ? pair.other() : pair.one(), line.command()));
        keep("Walk");
        keep("Dance");
    }

    /// The first of the two keeps a draft.
    private void keep(String title) {
        SignedIn one = acting.begin(pair.one().email(), Pairs.PASSWORD).getPrincipal();
        acting.as(one.person(), () -> personal.execute(one, UUID.randomUUID(), draft(title)));
        acting.end();
    }

    private static DraftGoal draft(String title) {
        return new DraftGoal(new GoalId(UUID.randomUUID()), Wording.of(new Title(title), Words.NONE, Area.FUN));
    }

    private void does(Caller who, String command) {
        String json = command.replace('\'', '"').replace("TALK", "\"checkinId\":\"" + talk + "\"");
        String body = "{\"id\": \"" + UUID.randomUUID() + "\", \"command\": " + json + "}";
        String answer =
                who.post("/api/v1/couples/" + pair.couple() + "/commands", body).body();
        assertThat(Json.parse(answer).path("type").asString()).as(answer).isEqualTo("done");
    }

    private static List<String> faults(ApiDocument schema, String name, JsonNode value) {
        return schema.faults(Map.of("$ref", "#/$defs/" + name), value);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
