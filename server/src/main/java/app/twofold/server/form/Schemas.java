package app.twofold.server.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The schemas of a document for other programs that have a name, as they come together. They say what the forms do,
/// in the words of the prose.
public final class Schemas {

    private final Map<String, Map<String, Object>> named = new LinkedHashMap<>();
    private final Prose prose;

    private Schemas(Prose prose) {
        this.prose = prose;
    }

    /// These by their names, and whatever is referred to in them.
    ///
    /// @throws IllegalStateException if the prose speaks of anything that is not there
    public static Map<String, Map<String, Object>> of(Prose prose, Map<String, Schema> roots) {
        Schemas schemas = new Schemas(prose);
        roots.forEach(schemas::refer);
        prose.checkUsed();
        return schemas.named;
    }

    public Prose prose() {
        return prose;
    }

    /// Takes a schema in once, and answers what refers to it.
    Map<String, Object> refer(String name, Schema schema) {
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            Map<String, Object> body = new LinkedHashMap<>(schema.in(this));
            prose.ofSchema(name).ifPresent(text -> body.put("description", text));
            named.put(name, body);
        }
        return new LinkedHashMap<>(Map.of("$ref", "#/components/schemas/" + name));
    }

    /// Any one of these.
    public Map<String, Object> oneOf(Stream<Map<String, Object>> some) {
        return Map.of("oneOf", List.copyOf(some.toList()));
    }
}
