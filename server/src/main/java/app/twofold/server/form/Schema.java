package app.twofold.server.form;

import app.twofold.server.wire.Names;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the documents for other programs say of a value: a JSON Schema.
@FunctionalInterface
public interface Schema {

    Schema LINE = ofType("string").with("minLength", 1);
    Schema ID = ofType("string").with("format", "uuid").named("Id");
    Schema WHOLE = ofType("integer").with("minimum", 0).named("Whole");
    Schema DAY = ofType("string").with("format", "date").named("Day");
    Schema INSTANT = ofType("string").with("format", "date-time").named("Instant");
    Schema LOCAL_TIME = ofType("string")
            .with("pattern", "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$")
            .named("LocalTime");
    Schema DECIMAL = document -> new LinkedHashMap<>(Map.of("type", List.of("number", "string")));

    /// The schema, in which others may be referred to that the document holds then.
    Map<String, Object> in(Schemas document);

    static Schema ofType(String type) {
        return document -> new LinkedHashMap<>(Map.of("type", type));
    }

    /// A whole number between two.
    static Schema between(long min, long max) {
        return ofType("integer").with("minimum", min).with("maximum", max);
    }

    static Schema constant(String value) {
        return document -> new LinkedHashMap<>(Map.of("const", value));
    }

    static Schema oneOf(List<String> names) {
        return document -> new LinkedHashMap<>(Map.of("enum", names));
    }

    /// One of these.
    static Schema of(Names<?> names) {
        return of(names, names.schema());
    }

    private static <E extends Enum<E>> Schema of(Names<E> names, Optional<String> name) {
        Schema choice = oneOf(
                Arrays.stream(names.type().getEnumConstants()).map(names::of).toList());
        return name.map(choice::named).orElse(choice);
    }

    static Schema list(Schema item) {
        return document -> {
            Map<String, Object> list = ofType("array").in(document);
            list.put("items", item.in(document));
            return list;
        };
    }

    static Schema either(Schema... some) {
        return document -> new LinkedHashMap<>(
                Map.of("oneOf", Arrays.stream(some).map(one -> one.in(document)).toList()));
    }

    /// An object, or one of several.
    static Schema object(Part<?> part) {
        return document -> ObjectSchema.oneOf(part.describe(ObjectSchema.in(document, "")));
    }

    /// The same under a name of its own.
    static Schema object(String name, Part<?> part) {
        Schema schema = document -> ObjectSchema.oneOf(part.describe(ObjectSchema.in(document, name)));
        return schema.named(name);
    }

    default Schema with(String keyword, Object value) {
        return document -> {
            Map<String, Object> schema = new LinkedHashMap<>(in(document));
            schema.put(keyword, value);
            return schema;
        };
    }

    /// The same; it stands once in a document and is referred to by this name.
    default Schema named(String name) {
        return document -> document.refer(name, this);
    }
}
