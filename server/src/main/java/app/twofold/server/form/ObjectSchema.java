package app.twofold.server.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The schema of an object, field by field. Immutable.
///
/// @param about   what it is about, by which its fields find their prose; may be empty
/// @param further what is said of the object as a whole
public record ObjectSchema(
        Schemas document,
        String about,
        Map<String, Object> properties,
        Set<String> required,
        Map<String, Object> further) {

    public static ObjectSchema in(Schemas document, String about) {
        return new ObjectSchema(document, about, Map.of(), Set.of(), Map.of());
    }

    /// The one that there is, or a choice between several.
    static Map<String, Object> oneOf(Stream<ObjectSchema> some) {
        List<Map<String, Object>> schemas = some.map(ObjectSchema::written).toList();
        return schemas.size() == 1 ? schemas.getFirst() : new LinkedHashMap<>(Map.of("oneOf", schemas));
    }

    ObjectSchema about(String what) {
        return new ObjectSchema(document, what, properties, required, further);
    }

    /// The same with a field, in place of one of that name.
    public ObjectSchema with(String name, Schema schema, boolean needed) {
        Map<String, Object> fields = new LinkedHashMap<>(properties);
        Map<String, Object> field = new LinkedHashMap<>(schema.in(document));
        document.prose().ofField(about, name).ifPresent(prose -> field.put("description", prose));
        fields.put(name, field);
        ObjectSchema without = without(name);
        Set<String> names = new LinkedHashSet<>(without.required);
        if (needed) {
            names.add(name);
        }
        return new ObjectSchema(document, about, fields, names, further);
    }

    public ObjectSchema without(String name) {
        Map<String, Object> fields = new LinkedHashMap<>(properties);
        fields.remove(name);
        Set<String> names = new LinkedHashSet<>(required);
        names.remove(name);
        return new ObjectSchema(document, about, fields, names, further);
    }

    /// The same; what is already there is needed.
    public ObjectSchema needing(String name) {
        Set<String> names = new LinkedHashSet<>(required);
        names.add(name);
        return new ObjectSchema(document, about, properties, names, further);
    }

    public ObjectSchema saying(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(further);
        more.put(keyword, value);
        return new ObjectSchema(document, about, properties, required, more);
    }

    public Map<String, Object> written() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", List.copyOf(required));
        }
        schema.putAll(further);
        return schema;
    }
}
