package app.twofold.server.sync;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The calls over REST, as their document has them.
final class DocumentedCalls {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final ApiDocument openApi;

    DocumentedCalls(ApiDocument openApi) {
        this.openApi = openApi;
    }

    /// @param path   with the names of its parameters in braces
    /// @param type   the media type of what it takes; empty if it takes nothing
    /// @param schema of what it takes in JSON; empty otherwise
    /// @param query  the names of the parameters behind the path
    record Call(String method, String path, String type, Map<?, ?> schema, List<String> query) {

        boolean isForReading() {
            return method.equals("GET");
        }

        /// What follows the beginning that this path has.
        String after(String beginning) {
            return path.substring(beginning.length());
        }
    }

    /// All, or those whose path begins so.
    Stream<Call> from(String beginning) {
        Map<?, ?> paths = (Map<?, ?>) openApi.at("paths");
        return paths.keySet().stream()
                .map(String::valueOf)
                .filter(path -> path.startsWith(beginning))
                .flatMap(path -> ((Map<?, ?>) openApi.at("paths", path))
                        .keySet().stream()
                                .map(String::valueOf)
                                .filter(METHODS::contains)
                                .map(method -> call(path, method)));
    }

    private Call call(String path, String method) {
        Map<?, ?> content = (Map<?, ?>) openApi.at("paths", path, method, "requestBody", "content");
        String type = content == null ? "" : content.keySet().iterator().next().toString();
        Map<?, ?> schema = type.equals("application/json")
                ? (Map<?, ?>) openApi.at("paths", path, method, "requestBody", "content", type, "schema")
                : Map.of();
        return new Call(method.toUpperCase(Locale.ROOT), path, type, schema, query(path, method));
    }

    private List<String> query(String path, String method) {
        return openApi.at("paths", path, method, "parameters") instanceof Collection<?> some
                ? some.stream()
                        .<Map<?, ?>>map(one -> (Map<?, ?>) openApi.resolved(one))
                        .filter(one -> "query".equals(one.get("in")))
                        .map(one -> String.valueOf(one.get("name")))
                        .toList()
                : List.of();
    }
}
