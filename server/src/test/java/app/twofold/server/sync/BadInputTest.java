package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/// What cannot be right is refused alike over both ways in: with a code, one sentence, and nothing changed.
@SyncServer
class BadInputTest {

    private static final String ALIVE = "{\"type\":\"couple.rename\",\"name\":\"Still here\"}";

    @Autowired
    private Pairs pairs;

    private final UUID goal = UUID.randomUUID();
    private final UUID win = UUID.randomUUID();
    private Pair pair;
    private String path;

    @BeforeEach
    void aGoalAndAWin() {
        pair = pairs.pair();
        path = "/api/v1/couples/" + pair.couple();
        accepted(pair.one(), Commands.propose(goal));
        accepted(pair.other(), Commands.agree(goal, 1));
        accepted(pair.one(), wins("win.log", "'kind':'win','text':'tea','about':'us','on':'2026-01-05'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    goal.propose      | NEW,'title':'','area':'fun'                                | value.empty
                    goal.propose      | NEW,'title':' \\t ','area':'fun'                           | value.empty
                    goal.propose      | NEW,'title':'201*a','area':'fun'                           | text.too-long
                    goal.propose      | NEW,'title':'a','why':'4001*a','area':'fun'                | text.too-long
                    goal.propose      | NEW,'title':'a\\u0007','area':'fun'                        | text.control-character
                    goal.propose      | NEW,'title':'\\ud83c','area':'fun'                         | text.control-character
                    goal.propose      | NEW,'title':'a','area':'fun','due':'1999-12-31'            | value.out-of-range
                    goal.propose      | GOAL,'title':'a','area':'fun'                              | goal.id-taken
                    goal.agree        | GOAL,'version':2                                           | goal.nothing-proposed
                    goal.agree        | GOAL,'version':1                                           | goal.already-agreed
                    goal.agree        | GOAL,'version':-1                                          | goal.nothing-proposed
                    goal.suggest      | GOAL,'version':7,'title':'a','area':'fun'                  | goal.version-not-current
                    goal.edit         | GOAL,'base':0,'field':'title','value':' '                  | goal.text-invalid
                    goal.edit         | GOAL,'base':0,'field':'why','value':'4001*a'               | text.too-long
                    goal.note         | GOAL,'base':0,'text':'4001*🌱'                             | text.too-long
                    goal.note         | GOAL,'base':0,'text':'a\\u0000b'                           | text.control-character
                    goal.note         | GOAL,'base':0,'text':'a\\udc00b'                           | text.control-character
                    goal.log-progress | GOAL,'amount':1,'on':'2999-01-01'                          | goal.date-in-future
                    goal.log-progress | GOAL,'amount':1,'on':'1999-12-31'                          | value.out-of-range
                    goal.log-progress | GOAL,'amount':0,'on':'2026-01-05'                          | amount.not-positive
                    goal.log-progress | GOAL,'amount':-5,'on':'2026-01-05'                         | amount.not-positive
                    goal.log-progress | GOAL,'amount':1e99,'on':'2026-01-05'                       | amount.too-large
                    goal.log-progress | GOAL,'amount':0.001,'on':'2026-01-05'                      | amount.too-many-decimals
                    goal.log-progress | GOAL,'amount':'NaN','on':'2026-01-05'                      | field.wrong-type
                    goal.log-progress | GOAL,'amount':1,'on':'2026-01-05','note':'4001*a'          | text.too-long
                    goal.let-go       | GOAL,'reason':'4001*a'                                     | text.too-long
                    win.log           | NEW,'kind':'win','text':'','about':'us','on':'2026-01-05'  | win.empty
                    win.log           | NEW,'kind':'win','text':' \\n','about':'us','on':'2026-01-05' | win.empty
                    win.log           | NEW,'kind':'win','text':'4001*a','about':'us','on':'2026-01-05' | text.too-long
                    win.log           | NEW,'kind':'win','text':'a','about':'us','on':'2999-01-01' | win.in-future
                    win.log           | NEW,'kind':'win','text':'a','about':'us','on':'1999-12-31' | win.too-long-ago
                    win.log           | NEW,'kind':'win','text':'a','about':'us','on':'today'      | date.malformed
                    win.log           | NEW,'kind':'score','text':'a','about':'us','on':'2026-01-05' | choice.unknown
                    win.log           | WIN,'kind':'win','text':'a','about':'us','on':'2026-01-05' | win.id-taken
                    win.reply         | WIN,'text':''                                              | win.empty
                    win.reply         | WIN,'text':'4001*a'                                        | text.too-long
                    win.reply         | NEW,'text':'a'                                             | win.unknown
                    partner.change-profile | 'displayName':'\\n','hue':1,'timeZone':'UTC'          | value.empty
                    partner.change-profile | 'displayName':'a','hue':-1,'timeZone':'UTC'           | value.out-of-range
                    partner.change-profile | 'displayName':'a','hue':1,'timeZone':'Mars'           | zone.unknown
                    couple.rename     | 'name':'201*a'                                             | text.too-long
                    couple.found      | 'name':'a'                                                 | command.unknown
                    goal.erase        | GOAL                                                       | command.unknown
                    """)
    void aCommandThatCannotBeRightChangesNothing(String type, String fields, String code) {
        String command = json("{'type':'" + type + "'," + fields + "}");
        long before = head();

        ObjectNode overRest = Json.parse(send(pair.one(), command).body());
        ObjectNode overSocket;
        try (SyncClient client = pair.one().join(pair.couple())) {
            overSocket = client.ask(UUID.randomUUID(), command);
        }

        for (ObjectNode answer : new ObjectNode[] {overRest, overSocket}) {
            assertThat(answer.path("type").asString()).isEqualTo("refused");
            assertThat(answer.path("code").asString()).isEqualTo(code);
            assertThat(answer.path("message").asString()).endsWith(".").hasSizeLessThan(120);
        }
        assertThat(head()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🌱 שָׁלוֹם ‏עולם‏ 👩‍👩‍👧 مرحبا",
                "a\u200db\ufeff\u2028c",
                "e\u0301 \u00e9 \ufb01",
                "  spaces stay, \t tabs too \n and lines  ",
                "\\\"quoted\\\" <b>&amp;</b> 'x' -- ; drop"
            })
    void wordsComeBackByteForByte(String words) {
        String text = words.replace("\n", "\\n").replace("\t", "\\t");
        accepted(pair.one(), "{\"type\":\"win.reply\",\"winId\":\"" + win + "\",\"text\":\"" + text + "\"}");

        String expected = words.replace("\\\"", "\"");
        ObjectNode event =
                (ObjectNode) pair.other().events(pair.couple(), head() - 1, 1).at("/events/0/data");
        ObjectNode state = Json.parse(pair.other().get(path + "/state").body());
        assertThat(event.path("text").asString()).isEqualTo(expected);
        assertThat(state.at("/wins/0/replies/0/text").asString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "nonsense",
                "{'id':'ID','command':{}",
                "{'id':'ID','command':{}} x",
                "{'id':'ID','id':'ID','command':{}}",
                "{'id':'ID','command':{'type':'goal.note','type':'goal.agree'}}",
                "{'id':'ID','command':DEEP}",
                "{'id':'ID','command':{'type':'goal.agree','version':LONG}}"
            })
    void whatIsNoFrameIsNoBodyEither(String body) {
        String text = json(body)
                .replace("ID", UUID.randomUUID().toString())
                .replace("DEEP", "[".repeat(200) + "]".repeat(200))
                .replace("LONG", "9".repeat(200));

        HttpResponse<String> answer = pair.one().post(path + "/commands", text);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.parse(answer.body()).path("code").asString()).isEqualTo("json.malformed");
        try (SyncClient client = pair.one().join(pair.couple())) {
            client.send(text.replaceFirst("^\\{", "{\"type\":\"do\","));
            assertThat(client.awaitClose()).isEqualTo(4400);
        }
    }

    @Test
    void aBodyIsUtf8AndJson() {
        byte[] latin = ("{\"id\":\"" + UUID.randomUUID() + "\",\"command\":" + Commands.win("café") + "}")
                .getBytes(StandardCharsets.ISO_8859_1);

        HttpResponse<String> bytes =
                pair.one().send(path + "/commands", call -> call.POST(BodyPublishers.ofByteArray(latin)));
        HttpResponse<String> form = pair.one()
                .send(
                        path + "/commands",
                        call -> call.setHeader("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString(call(Commands.win("a")))));

        assertThat(bytes.statusCode()).isEqualTo(400);
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(head()).isEqualTo(5);
    }

    @Test
    void aCommandWhoseIdIsNoneIsRefusedOrClosesTheSocket() {
        for (String id : new String[] {"", "1-1-1-1-1", "00000000-0000-0000-0000-000000000000", "x".repeat(36)}) {
            String frame = "{\"type\":\"do\",\"id\":\"" + id + "\",\"command\":" + ALIVE + "}";
            assertThat(pair.one().post(path + "/commands", frame).statusCode()).isEqualTo(400);
            try (SyncClient client = pair.one().join(pair.couple())) {
                client.send(frame);
                assertThat(client.awaitClose()).isEqualTo(4400);
            }
        }
        assertThat(head()).isEqualTo(5);
    }

    /// A refusal is not remembered as the answer to its id.
    @Test
    void aRefusedCommandMayBeSentAgainPutRight() {
        UUID id = UUID.randomUUID();
        try (SyncClient client = pair.one().join(pair.couple())) {
            assertThat(client.ask(id, Commands.win("")).path("code").asString()).isEqualTo("win.empty");
            assertThat(client.ask(id, Commands.win("tea")).path("type").asString())
                    .isEqualTo("done");
        }
    }

    private String json(String text) {
        String marked = text.replace('\'', '"')
                .replace("GOAL", "\"goalId\":\"" + goal + "\"")
                .replace("WIN", "\"winId\":\"" + win + "\"")
                .replace("NEW", "\"goalId\":\"" + UUID.randomUUID() + "\",\"winId\":\"" + UUID.randomUUID() + "\"");
        for (int length : new int[] {201, 4_001}) {
            marked = marked.replace(length + "*a", "a".repeat(length)).replace(length + "*🌱", "🌱".repeat(length));
        }
        return marked;
    }

    private String wins(String type, String fields) {
        return json("{'type':'" + type + "',WIN," + fields + "}");
    }

    private void accepted(Caller who, String command) {
        assertThat(send(who, command).body()).contains("\"done\"");
    }

    private HttpResponse<String> send(Caller who, String command) {
        return who.post(path + "/commands", call(command));
    }

    private static String call(String command) {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"command\":" + command + "}";
    }

    private long head() {
        return pair.one().events(pair.couple(), 0, 1).path("seq").asLong();
    }
}
