package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.InvalidValue;
import app.twofold.server.wire.CommandJson;
import app.twofold.server.wire.EventJson;
import app.twofold.server.wire.Refusals;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/// The documents say what the code does, all of it and nothing else.
@SyncServer
class ApiDocumentsTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping calls;

    private final Map<String, Object> asyncApi = read("asyncapi");
    private final Map<String, Object> openApi = read("openapi");

    @Test
    void everyCommandAndEventIsInBothDocuments() {
        for (Map<String, Object> document : List.of(asyncApi, openApi)) {
            assertThat(types(document, "Command")).isEqualTo(CommandJson.types());
            assertThat(types(document, "EventBody")).isEqualTo(EventJson.types());
        }
    }

    @Test
    void everyCodeOfAnInvalidValueIsInBothDocuments() {
        Set<String> codes = Arrays.stream(InvalidValue.Fault.values())
                .map(fault -> Refusals.of(new InvalidValue(fault)).code())
                .collect(Collectors.toSet());

        assertThat(strings(at(asyncApi, "components", "schemas", "Code", "enum")))
                .containsAll(codes);
        assertThat(strings(at(openApi, "components", "schemas", "Code", "enum")))
                .containsAll(codes);
    }

    @Test
    void everyCloseCodeIsDocumented() {
        Map<?, ?> codes = (Map<?, ?>) at(asyncApi, "channels", "couple", "x-close-codes");

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
        ((Map<?, ?>) at(openApi, "paths"))
                .forEach((path, methods) -> ((Map<?, ?>) methods)
                        .keySet()
                        .forEach(method -> documented.add(
                                String.valueOf(method).toUpperCase(java.util.Locale.ROOT) + " " + path)));

        assertThat(documented).isEqualTo(served);
    }

    private static Set<String> types(Map<String, Object> document, String schema) {
        return ((Collection<?>) at(document, "components", "schemas", schema, "oneOf"))
                .stream()
                        .map(one -> String.valueOf(at((Map<?, ?>) one, "properties", "type", "const")))
                        .collect(Collectors.toSet());
    }

    private static Set<String> strings(Object list) {
        return ((Collection<?>) list).stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static Object at(Map<?, ?> map, String... path) {
        Object found = map;
        for (String name : path) {
            found = ((Map<?, ?>) found).get(name);
        }
        return found;
    }

    private static Map<String, Object> read(String name) {
        try (InputStream yaml = ApiDocuments.class.getResourceAsStream("/api/" + name + ".yaml")) {
            return new Yaml().load(yaml);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
