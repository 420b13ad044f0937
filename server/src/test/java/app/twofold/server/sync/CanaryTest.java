package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.TestServer;
import app.twofold.server.sync.DocumentedCalls.Call;
import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A word that stands nowhere else, in every field of every command and of every other call that the documents
/// have, one field at a time and in all at once, where it fits and where it is refused: no line of the log has it,
/// at Spring's own level, and no name or tag of a metric. A new field is under test without being named here.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.threads.virtual.enabled=true", "twofold.rate-limits=off", "logging.level.root=info"})
@Import(Pairs.class)
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    private static final Logger LOG = LoggerFactory.getLogger(CanaryTest.class);
    private static final String WORD = "Rhubarb";
    private static final String TOO_LONG = WORD.repeat(2_000);

    /// What names the kind of a thing is not a field that somebody fills in.
    private static final Set<String> KINDS = Set.of("type");

    @Autowired
    private Pairs pairs;

    @Autowired
    private MeterRegistry metrics;

    @Test
    void nothingThatIsWrittenInACommandIsToldAnywhereElse(CapturedOutput log) {
        ApiDocument asyncApi = ApiDocument.read("asyncapi");
        Pair pair = pairs.pair();
        String commands = "/api/v1/couples/" + pair.couple() + "/commands";
        Set<String> answers = asyncApi.choices("Command").stream()
                .flatMap(schema -> filled(new ApiExample(asyncApi, true).object(schema)))
                .map(command -> pair.one().post(commands, called(command)))
                .map(answer -> Json.parse(answer.body()).path("type").asString())
                .collect(Collectors.toSet());

        assertThat(answers).containsExactlyInAnyOrder("done", "refused");
        assertNothingTold(log);
    }

    @Test
    void nothingThatIsWrittenInAnyOtherCallIsToldAnywhereElse(CapturedOutput log) {
        ApiDocument openApi = ApiDocument.read("openapi");
        Pair pair = pairs.pair();
        List<Call> calls = new DocumentedCalls(openApi).from("/api/v1/").toList();

        assertThat(calls).hasSizeGreaterThan(40);
        for (Call call : calls) {
            // Some end what they are called with.
            Caller alex = pairs.signedIn(pair.one().email());
            for (String path : paths(call, pair.couple())) {
                bodies(openApi, call).forEach(body -> make(alex, call, path, body));
            }
        }
        assertNothingTold(log);
    }

    private static List<String> paths(Call call, UUID couple) {
        String query = call.query().isEmpty()
                ? "?" + WORD + "=" + WORD
                : call.query().stream().map(name -> name + "=" + WORD).collect(Collectors.joining("&", "?", ""));
        String fitting = call.path()
                .replace("{couple}", couple.toString())
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return List.of(fitting, fitting + query, call.path().replaceAll("\\{\\w+}", WORD));
    }

    private static Stream<String> bodies(ApiDocument openApi, Call call) {
        return switch (call.type()) {
            case "application/json" ->
                Stream.concat(
                        filled(new ApiExample(openApi, true).object(call.schema()))
                                .map(Json::write),
                        Stream.of(WORD, "{\"" + WORD));
            case "" -> Stream.of("");
            default -> Stream.of(WORD, "day,text\n" + WORD + "," + WORD + "\n");
        };
    }

    private static void make(Caller who, Call call, String path, String body) {
        int status = who.send(path, request -> {
                    if (!call.type().isEmpty()) {
                        request.setHeader("Content-Type", call.type());
                    }
                    return request.method(call.method(), BodyPublishers.ofString(body));
                })
                .statusCode();
        assertThat(status).as("%s with %s", call, body).isLessThan(500);
    }

    private static String called(ObjectNode command) {
        ObjectNode call = Json.object().put("id", UUID.randomUUID().toString());
        call.set("command", command);
        return Json.write(call);
    }

    /// The same with the word in each field in turn, also too long, in all at once, and in one that nobody knows.
    private static Stream<ObjectNode> filled(ObjectNode example) {
        List<JsonPointer> texts = texts(JsonPointer.empty(), example).toList();
        ObjectNode everywhere = example.deepCopy();
        texts.forEach(text -> put(everywhere, text, WORD));
        Stream<ObjectNode> each = texts.stream()
                .flatMap(text ->
                        Stream.of(put(example.deepCopy(), text, WORD), put(example.deepCopy(), text, TOO_LONG)));
        return Stream.concat(each, Stream.of(everywhere, example.deepCopy().put(WORD, WORD)));
    }

    private static Stream<JsonPointer> texts(JsonPointer at, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object.properties().stream()
                    .filter(field -> !KINDS.contains(field.getKey()))
                    .flatMap(field -> texts(at.appendProperty(field.getKey()), field.getValue()));
        }
        if (node instanceof ArrayNode array) {
            return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                    .flatMap(i -> texts(at.appendIndex(i), array.get(i)));
        }
        return node.isString() ? Stream.of(at) : Stream.empty();
    }

    private static ObjectNode put(ObjectNode root, JsonPointer at, String word) {
        JsonNode holder = root.at(at.head());
        if (holder instanceof ObjectNode object) {
            object.put(at.last().getMatchingProperty(), word);
        } else if (holder instanceof ArrayNode array) {
            array.remove(at.last().getMatchingIndex());
            array.insert(at.last().getMatchingIndex(), word);
        }
        return root;
    }

    private void assertNothingTold(CapturedOutput log) {
        LOG.info("What has been logged so far is looked at");
        assertThat(log).contains("What has been logged so far is looked at");
        assertThat(log.getAll().lines()).noneMatch(CanaryTest::tells);
        List<Meter> meters = metrics.getMeters();
        assertThat(meters).isNotEmpty();
        assertThat(meters).extracting(Meter::getId).noneMatch(id -> tells(id.toString()));
    }

    private static boolean tells(String text) {
        return text.toLowerCase(Locale.ROOT).contains(WORD.toLowerCase(Locale.ROOT));
    }
}
