package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.twofold.domain.CoupleId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Refusal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.server.checkin.AnswerJson;
import app.twofold.server.checkin.KeptAnswerJson;
import app.twofold.server.couple.CommandJson;
import app.twofold.server.couple.EventJson;
import app.twofold.server.couple.Refusals;
import app.twofold.server.couple.StoredSamples;
import app.twofold.server.couple.StoredSamples.Sample;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import app.twofold.server.wire.Misread;
import app.twofold.server.wire.Reason;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.node.ObjectNode;

/// The documents say what the code does, all of it and nothing else.
@SyncServer
class ApiDocumentsTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping calls;

    private final ApiDocument asyncApi = ApiDocument.read("asyncapi");
    private final ApiDocument openApi = ApiDocument.read("openapi");

    @Test
    void bothDocumentsNameTheSameThingsAlike() {
        Map<?, ?> shared = (Map<?, ?>) openApi.at("components", "schemas");
        for (Object name : shared.keySet()) {
            if (asyncApi.schema(name.toString()) != null && !name.equals("Do")) {
                assertThat(shared.get(name)).as(name.toString()).isEqualTo(asyncApi.schema(name.toString()));
            }
        }
        assertThat(shared.keySet().stream().map(String::valueOf))
                .contains("Command", "EventBody", "Event", "State", "Code", "Done", "Refused");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (ApiDocument document : List.of(asyncApi, openApi)) {
            assertThat(references(document.root()))
                    .isNotEmpty()
                    .allSatisfy(reference -> assertThat(document.at(
                                    (Object[]) reference.substring(2).split("/", -1)))
                            .isNotNull());
        }
    }

    private static Set<String> references(Object node) {
        Stream<?> inner = node instanceof Map<?, ?> map
                ? map.values().stream()
                : node instanceof List<?> list ? list.stream() : Stream.empty();
        Set<String> found =
                inner.flatMap(one -> references(one).stream()).collect(Collectors.toCollection(TreeSet::new));
        if (node instanceof Map<?, ?> map && map.get("$ref") instanceof String reference) {
            found.add(reference);
        }
        return found;
    }

    @Test
    void everyCommandAndEventIsThereAndNoOther() {
        assertThat(types("Command")).isEqualTo(CommandJson.types());
        assertThat(types("EventBody")).isEqualTo(EventJson.types());
    }

    @Test
    void aCommandAsTheDocumentHasItCanBeRead() {
        for (Map<?, ?> schema : asyncApi.choices("Command")) {
            for (boolean full : new boolean[] {true, false}) {
                ObjectNode command = new ApiExample(asyncApi, full).object(schema);

                ObjectNode read = readAndWritten(command);

                assertThat(asyncApi.faults(schema, read)).as(command.toString()).isEmpty();
                if (full) {
                    assertThat(read.propertyNames()).containsExactlyInAnyOrderElementsOf(command.propertyNames());
                }
            }
        }
    }

    /// The one command that goes to a person's own stream has a reader of its own.
    private static ObjectNode readAndWritten(ObjectNode command) {
        if (!KeptAnswerJson.isOne(command)) {
            return (ObjectNode) CommandJson.write(CommandJson.read(command));
        }
        KeptAnswerJson kept = KeptAnswerJson.read(command);
        ObjectNode written = Json.object()
                .put("type", command.path("type").asString())
                .put("checkinId", kept.checkin().toString())
                .put("promptId", kept.prompt().value());
        written.set("answer", AnswerJson.write(kept.answer()));
        return written;
    }

    @Test
    void everyFieldThatTheDocumentAsksForIsNeeded() {
        for (Map<?, ?> schema : asyncApi.choices("Command")) {
            for (String field : ApiDocument.required(schema)) {
                ObjectNode command = new ApiExample(asyncApi, true).object(schema);
                command.remove(field);

                InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> readAndWritten(command));

                assertThat(refused).as(command.toString()).isNotNull();
                assertThat(refused.code()).isEqualTo(Misread.FIELD_MISSING.code());
            }
        }
    }

    @Test
    void everyStoredEventComesAsTheDocumentHasIt() {
        for (Sample sample : StoredSamples.in("events")) {
            ObjectNode event = Json.object().put("type", sample.type());
            event.set("data", Json.parse(EventJson.current(sample.type(), sample.json())));

            assertThat(asyncApi.faults(asyncApi.schema("EventBody"), event))
                    .as(sample.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyReasonIsThereAndNoOther() {
        Set<String> faults = Arrays.stream(Fault.values())
                .map(fault -> Reason.of(new InvalidValue(fault)).code())
                .collect(Collectors.toSet());
        Set<String> rules = StoredSamples.leaves(Refusal.class)
                .map(type -> Refusals.of(refusal(type)).code())
                .collect(Collectors.toSet());
        Set<String> unread = codes(Misread.JSON_MALFORMED, Misread.FRAME_UNKNOWN);
        Set<String> locked = Set.of(ProblemCode.PRIVATE_SIDE_LOCKED.code());

        assertThat(asyncApi.strings("components", "schemas", "Code", "enum"))
                .isEqualTo(union(unread, faults, union(locked, rules, Set.of())));
        assertThat(openApi.strings("components", "schemas", "ProblemCode", "enum"))
                .isEqualTo(union(
                        codes(Misread.COMMAND_UNKNOWN, Misread.FRAME_UNKNOWN),
                        faults,
                        Arrays.stream(ProblemCode.values())
                                .map(ProblemCode::code)
                                .collect(Collectors.toSet())));
    }

    @Test
    void everyCloseCodeIsDocumented() {
        Map<?, ?> codes = (Map<?, ?>) asyncApi.at("channels", "couple", "x-close-codes");

        assertThat(codes).hasSize(CloseCode.values().length);
        for (CloseCode code : CloseCode.values()) {
            assertThat(codes.get(code.number())).isEqualTo(code.reason());
        }
    }

    @Test
    void everyCallIsDocumentedAndEveryDocumentedCallIsThere() {
        Set<String> served = new TreeSet<>();
        calls.getHandlerMethods()
                .keySet()
                .forEach(call -> call.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && !path.endsWith("**"))
                        .forEach(path -> call.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> served.add(method + " " + path))));
        Set<String> documented = new TreeSet<>();
        ((Map<?, ?>) openApi.at("paths"))
                .forEach((path, methods) -> ((Map<?, ?>) methods)
                        .keySet()
                        .forEach(method ->
                                documented.add(String.valueOf(method).toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(documented).isEqualTo(served);
    }

    private Set<String> types(String schema) {
        return asyncApi.choices(schema).stream()
                .map(one -> (Map<?, ?>) ((Map<?, ?>) one.get("properties")).get("type"))
                .map(type -> String.valueOf(type.get("const")))
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(Misread... without) {
        return Arrays.stream(Misread.values())
                .filter(how -> !List.of(without).contains(how))
                .map(Misread::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> one, Set<String> other, Set<String> third) {
        return Stream.of(one, other, third).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Refusal refusal(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            Object[] data = Arrays.stream(constructor.getParameterTypes())
                    .map(ApiDocumentsTest::some)
                    .toArray();
            return (Refusal) constructor.newInstance(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object some(Class<?> type) {
        return Stream.<Object>of(
                        1,
                        1L,
                        new CoupleId(new UUID(1, 1)),
                        LocalDate.EPOCH,
                        Instant.EPOCH,
                        Duration.ofDays(7),
                        Status.ACTIVE,
                        TextField.TITLE)
                .filter(value -> MethodType.methodType(type).wrap().returnType().isInstance(value))
                .findFirst()
                .orElseThrow();
    }
}
