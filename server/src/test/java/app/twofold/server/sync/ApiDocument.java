package app.twofold.server.sync;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/// One of the documents for other programs, and as much of JSON Schema as it uses. Strict: what a schema does not
/// speak of must not be there.
record ApiDocument(Map<?, ?> root) {

    /// The document as it is served.
    static ApiDocument read(String name) {
        return new ApiDocument(new Yaml().load(ComposedDocument.of(name)));
    }

    /// What lies at the end of this path; null if there is nothing.
    Object at(Object... path) {
        Object found = root;
        for (Object name : path) {
            found = found instanceof Map<?, ?> map ? resolved(map.get(name)) : null;
        }
        return found;
    }

    Map<?, ?> schema(String name) {
        return (Map<?, ?>) at("components", "schemas", name);
    }

    Set<String> strings(Object... path) {
        return ((Collection<?>) at(path)).stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /// The schemas that another one chooses from.
    List<Map<?, ?>> choices(String schema) {
        return ((Collection<?>) schema(schema).get("oneOf"))
                .stream().<Map<?, ?>>map(one -> (Map<?, ?>) resolved(one)).toList();
    }

    Object resolved(Object node) {
        if (node instanceof Map<?, ?> map && map.get("$ref") instanceof String ref) {
            return at((Object[]) ref.substring(2).split("/"));
        }
        return node;
    }

    /// What is wrong with a value, each with its place; empty if nothing is.
    List<String> faults(Object schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        check("", (Map<?, ?>) resolved(schema), value, true, faults);
        return faults;
    }

    private void check(String at, Map<?, ?> schema, JsonNode value, boolean strict, List<String> faults) {
        if (schema.get("allOf") instanceof Collection<?> all) {
            all.forEach(one -> check(at, (Map<?, ?>) resolved(one), value, false, faults));
        } else if (schema.get("oneOf") instanceof Collection<?> some) {
            faults.addAll(some.stream()
                    .map(one -> {
                        List<String> found = new ArrayList<>();
                        check(at, (Map<?, ?>) resolved(one), value, strict, found);
                        return found;
                    })
                    .min(Comparator.comparingInt(List::size))
                    .orElseThrow());
        } else {
            checkOne(at, schema, value, strict, faults);
        }
    }

    private void checkOne(String at, Map<?, ?> schema, JsonNode value, boolean strict, List<String> faults) {
        if (schema.containsKey("const") && !schema.get("const").equals(value.asString(""))) {
            faults.add(at + " is not " + schema.get("const"));
        }
        if (schema.get("enum") instanceof Collection<?> names && !names.contains(value.asString(""))) {
            faults.add(at + " is none of " + names);
        }
        if (schema.containsKey("type") && !isOf(types(schema), typeOf(value))) {
            faults.add(at + " is " + typeOf(value) + " and not " + types(schema));
            return;
        }
        if (value.isString()) {
            checkText(at, schema, value.asString(), faults);
        } else if (value.isNumber() && isOutside(schema, "minimum", "maximum", value.decimalValue())) {
            faults.add(at + " is " + value);
        } else if (value.isArray()) {
            Map<?, ?> items = (Map<?, ?>) resolved(schema.get("items"));
            value.forEach(item -> check(at + "[]", items, item, true, faults));
        } else if (value.isObject() && schema.get("properties") instanceof Map<?, ?> properties) {
            checkFields(at, schema, properties, value, strict, faults);
        }
    }

    private void checkFields(
            String at, Map<?, ?> schema, Map<?, ?> properties, JsonNode value, boolean strict, List<String> faults) {
        required(schema).stream()
                .filter(name -> !value.has(name))
                .forEach(name -> faults.add(at + "." + name + " is missing"));
        value.properties().forEach(field -> {
            String place = at + "." + field.getKey();
            if (properties.get(field.getKey()) != null) {
                check(place, (Map<?, ?>) resolved(properties.get(field.getKey())), field.getValue(), true, faults);
            } else if (strict) {
                faults.add(place + " is not described");
            }
        });
    }

    private static void checkText(String at, Map<?, ?> schema, String text, List<String> faults) {
        int length = text.codePointCount(0, text.length());
        if (isOutside(schema, "minLength", "maxLength", BigDecimal.valueOf(length))) {
            faults.add(at + " has " + length + " characters");
        }
        if (!hasFormat(String.valueOf(schema.get("format")), text)) {
            faults.add(at + " is no " + schema.get("format"));
        }
    }

    private static boolean isOutside(Map<?, ?> schema, String min, String max, BigDecimal number) {
        boolean less = schema.get(min) instanceof Integer bound && number.compareTo(BigDecimal.valueOf(bound)) < 0;
        boolean more = schema.get(max) instanceof Integer bound && number.compareTo(BigDecimal.valueOf(bound)) > 0;
        return less || more;
    }

    private static boolean hasFormat(String format, String text) {
        try {
            return switch (format) {
                case "uuid" -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
                case "date" -> LocalDate.parse(text) != null;
                case "date-time" -> Instant.parse(text) != null && text.endsWith("Z");
                default -> true;
            };
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    static Set<String> required(Map<?, ?> schema) {
        return schema.get("required") instanceof Collection<?> names
                ? names.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    private static Set<String> types(Map<?, ?> schema) {
        return schema.get("type") instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of(String.valueOf(schema.get("type")));
    }

    private static boolean isOf(Set<String> types, String type) {
        return types.contains(type) || (type.equals("integer") && types.contains("number"));
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array";
            case OBJECT -> "object";
            case NULL -> "null";
            case BINARY, MISSING, POJO -> "nothing";
        };
    }
}
