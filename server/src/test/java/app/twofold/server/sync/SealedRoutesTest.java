package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestClock;
import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// Before the reveal a sealed answer reaches nobody but its author, whichever way somebody asks.
@SyncServer
@ExtendWith(OutputCaptureExtension.class)
@Tag("days")
class SealedRoutesTest {

    private static final String SECRET = "unmistakable-" + UUID.randomUUID();
    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public'";

    @Autowired
    private Pairs pairs;

    @Autowired
    private JdbcClient database;

    @Autowired
    private LoggingSystem logging;

    private final UUID talk = UUID.randomUUID();
    private Pair pair;
    private String path;

    @BeforeEach
    void bothEnterAndOneIsReady() {
        logging.setLogLevel("app.twofold", LogLevel.TRACE);
        pair = pairs.pair();
        path = "/api/v1/couples/" + pair.couple();
        assertDone(ask(pair.one(), "{'type':'checkin.enter',TALK,'template':'weekly'}"));
        assertDone(ask(pair.other(), "{'type':'checkin.enter',TALK}"));
        assertDone(ask(pair.one(), answering("thanks", SECRET)));
        assertDone(ask(pair.one(), "{'type':'checkin.ready',TALK,'promptId':'thanks'}"));
    }

    @AfterEach
    void quiet() {
        logging.setLogLevel("app.twofold", null);
    }

    @Test
    void noCallTellsThePartner() {
        Caller other = pair.other();

        assertThat(other.get(path + "/state").body()).contains(talk.toString()).doesNotContain(SECRET);
        assertThat(other.get(path + "/events").body())
                .contains("checkin.marked-ready")
                .doesNotContain(SECRET);
        assertThat(other.get(path + "/checkins/" + talk + "/answers").body()).isEqualTo("{\"answers\":[]}");
        assertThat(ask(other, "{'type':'checkin.ready',TALK,'promptId':'thanks'}")
                        .path("code")
                        .asString())
                .isEqualTo("checkin.answer-missing");
        String forged = "{'type':'checkin.ready',TALK,'promptId':'thanks','answers':{'" + other.person()
                + "':{'kind':'skip'}}}";
        assertThat(ask(other, forged).path("code").asString()).isEqualTo("checkin.answer-missing");
        assertThat(other.get(path + "/events").body()).doesNotContain("answer-given");
    }

    @Test
    void noHistoryTellsEitherOfThem() {
        String today = TestClock.today().toString();
        for (Caller reader : List.of(pair.one(), pair.other())) {
            assertThat(reader.get(path + "/history").body())
                    .contains(talk.toString())
                    .doesNotContain(SECRET);
            assertThat(reader.post(path + "/history/search", "{\"words\":\"" + SECRET + "\"}")
                            .body())
                    .isEqualTo("{\"entries\":[]}");
            assertThat(reader.get(path + "/history/about?subject=checkin/" + talk)
                            .body())
                    .contains(talk.toString())
                    .doesNotContain(SECRET);
            assertThat(reader.get(path + "/history/as-of?day=" + today).body()).doesNotContain(SECRET);
        }
    }

    @Test
    void theAuthorReadsTheirOwnAndNobodyElseDoes() {
        String answers = path + "/checkins/" + talk + "/answers";
        Caller stranger = pairs.pair().one();

        assertThat(pair.one().get(answers).body()).contains(SECRET).contains("\"promptId\":\"thanks\"");
        assertThat(stranger.get(answers).statusCode()).isEqualTo(404);
        assertThat(pair.one()
                        .get(path + "/checkins/" + UUID.randomUUID() + "/answers")
                        .statusCode())
                .isEqualTo(404);
        assertThat(pair.one().get(path + "/checkins/none/answers").statusCode()).isEqualTo(404);
    }

    @Test
    void noSocketTellsThePartner() {
        List<String> toldBefore;
        List<String> toldNow;
        try (SyncClient before = pair.other().resume(pair.couple(), 0);
                SyncClient now = pair.other().connect(pair.couple())) {
            now.send("{\"type\":\"hello\"}");
            ask(pair.one(), answering("what-works", SECRET));
            toldBefore = pause(before);
            // An answer may overtake what the client is told of the stream.
            if (toldBefore.stream().noneMatch(frame -> frame.contains("checkin.paused"))) {
                toldBefore.addAll(before.takeUntil(frame -> frame.toString().contains("checkin.paused")));
            }
            toldNow = now.takeUntil(frame -> frame.path("type").asString("").equals("welcome"));
            toldNow.addAll(pause(now));
        }
        assertThat(toldBefore).anyMatch(frame -> frame.contains("checkin.marked-ready"));
        assertThat(toldBefore).noneMatch(frame -> frame.contains(SECRET));
        assertThat(toldNow).noneMatch(frame -> frame.contains(SECRET));
    }

    /// What the client is told up to the answer.
    private List<String> pause(SyncClient socket) {
        UUID id = UUID.randomUUID();
        socket.command(id, talking("{'type':'checkin.pause',TALK}"));
        return socket.takeUntil(frame -> frame.path("id").asString("").equals(id.toString()));
    }

    @Test
    void noRowHoldsIt() {
        for (String table : database.sql(TABLES).query(String.class).list()) {
            assertThat(database.sql("select count(*) from \"" + table
                                    + "\" t where t::text like :word or t::text like :hex")
                            .param("word", "%" + SECRET + "%")
                            .param("hex", "%" + HexFormat.of().formatHex(SECRET.getBytes(StandardCharsets.UTF_8)) + "%")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void noLogAndNoRefusalRepeatsIt(CapturedOutput output) {
        List<String> refusals = List.of(
                ask(pair.one(), answering("thanks", SECRET + " more")).toString(),
                ask(pair.one(), answering("unknown", SECRET)).toString(),
                ask(pair.one(), answering("how-we-are", SECRET)).toString(),
                ask(pair.one(), answering("what-works", SECRET + "\\u0000")).toString(),
                ask(pair.one(), "{'type':'checkin.answer',TALK,'promptId':'" + SECRET + "!','answer':{'kind':'skip'}}")
                        .toString());

        assertThat(refusals).allMatch(answer -> answer.contains("refused"));
        assertThat(refusals).noneMatch(answer -> answer.contains(SECRET));
        assertThat(output.getAll()).doesNotContain(SECRET);
    }

    @Test
    void withTheSecondMarkBothReadBoth() {
        assertDone(ask(pair.other(), answering("thanks", "the-others")));

        assertDone(ask(pair.other(), "{'type':'checkin.ready',TALK,'promptId':'thanks'}"));

        for (Caller reader : List.of(pair.one(), pair.other())) {
            assertThat(reader.get(path + "/state").body()).contains(SECRET).contains("the-others");
            assertThat(reader.get(path + "/events").body()).contains(SECRET).contains("checkin.prompt-revealed");
            assertThat(reader.post(path + "/history/search", "{\"words\":\"" + SECRET + "\"}")
                            .body())
                    .contains(talk.toString());
        }
        assertThat(ask(pair.one(), answering("thanks", "later")).path("code").asString())
                .isEqualTo("checkin.already-revealed");
    }

    private ObjectNode ask(Caller caller, String command) {
        String body = "{\"type\":\"do\",\"id\":\"" + UUID.randomUUID() + "\",\"command\":" + talking(command) + "}";
        return Json.parse(caller.post(path + "/commands", body).body());
    }

    private String talking(String command) {
        return command.replace("TALK", "'checkinId':'" + talk + "'").replace('\'', '"');
    }

    private static String answering(String prompt, String words) {
        return "{'type':'checkin.answer',TALK,'promptId':'" + prompt + "','answer':{'kind':'said','text':'" + words
                + "'}}";
    }

    private static void assertDone(ObjectNode answer) {
        assertThat(answer.path("type").asString()).as("%s", answer).isEqualTo("done");
    }
}
