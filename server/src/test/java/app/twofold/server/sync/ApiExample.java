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
            if (full || ApiDocument.required(schema).contains(String.valueOf(name))) {
                object.set(String.valueOf(name), value((Map<?, ?>) document.resolved(of), object.size()));
            }
        });
        return object;
    }

    /// @param place keeps numbers of one object apart
    private JsonNode value(Map<?, ?> schema, int place) {
        if (schema.get("oneOf") instanceof List<?> some) {
            return object((Map<?, ?>) document.resolved(some.getLast()));
        }
        if (schema.containsKey("const")) {
            return NODES.stringNode(String.valueOf(schema.get("const")));
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
            default -> NODES.stringNode(text(String.valueOf(schema.get("format"))));
        };
    }

    private ArrayNode list(Map<?, ?> schema) {
        return NODES.arrayNode().add(value((Map<?, ?>) document.resolved(schema.get("items")), 1));
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2026-01-05";
            default -> "UTC";
        };
    }
}
