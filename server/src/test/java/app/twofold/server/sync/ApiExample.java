package app.twofold.server.sync;

import app.twofold.server.wire.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes values as a program would that knows nothing but the document.
///
/// @param full whether with everything that may be there, or only with what must
record ApiExample(ApiDocument document, boolean full) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    ObjectNode object(Map<?, ?> schema) {
        ObjectNode object = Json.object();
        ((Map<?, ?>) schema.get("properties")).forEach((name, of) -> {
            if (full || isNeeded(schema, String.valueOf(name))) {
                object.set(String.valueOf(name), value((Map<?, ?>) document.resolved(of), object.size()));
            }
        });
        return object;
    }

    /// Whether a schema asks for a field, by itself or as the first of several choices.
    private static boolean isNeeded(Map<?, ?> schema, String name) {
        return ApiDocument.required(schema).contains(name)
                || (schema.get("anyOf") instanceof List<?> choices
                        && ApiDocument.required((Map<?, ?>) choices.getFirst()).contains(name));
    }

    /// @param place keeps numbers of one object apart
    private JsonNode value(Map<?, ?> schema, int place) {
        if (schema.get("oneOf") instanceof List<?> some) {
            return value((Map<?, ?>) document.resolved(some.getLast()), place);
        }
        if (schema.containsKey("const")) {
            return NODES.stringNode(String.valueOf(schema.get("const")));
        }
        if (schema.containsKey("example")) {
            return schema.get("example") instanceof Integer number
                    ? NODES.numberNode(number)
                    : NODES.stringNode(String.valueOf(schema.get("example")));
        }
        if (schema.get("enum") instanceof Collection<?> names) {
            return NODES.stringNode(String.valueOf(names.iterator().next()));
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> object(schema);
            case "array" -> list(schema);
            case "boolean" -> NODES.booleanNode(true);
            case "integer" -> NODES.numberNode(place);
            case "[number, string]" -> NODES.numberNode(place);
            default -> NODES.stringNode(text(schema));
        };
    }

    private ArrayNode list(Map<?, ?> schema) {
        return NODES.arrayNode().add(value((Map<?, ?>) document.resolved(schema.get("items")), 1));
    }

    private static String text(Map<?, ?> schema) {
        return switch (String.valueOf(schema.get("format"))) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2026-01-05";
            case "date-time" -> "2026-01-05T19:30:00Z";
            default -> String.valueOf(schema.get("pattern")).contains("T") ? "2026-01-05T19:30" : "UTC";
        };
    }
}
