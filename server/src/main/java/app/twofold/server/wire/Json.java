package app.twofold.server.wire;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON as trees: strict about duplicate names, depth and the length of numbers; numbers are never rounded.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxNumberLength(64)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// Reads one JSON object.
    ///
    /// @throws InvalidInput with code `json.malformed` if the text is anything else
    public static ObjectNode parse(String text) {
        return parsed(() -> MAPPER.readTree(text));
    }

    /// Reads one JSON object in UTF-8.
    ///
    /// @throws InvalidInput with code `json.malformed` if the bytes are anything else
    public static ObjectNode parse(byte[] utf8) {
        return parsed(() -> MAPPER.readTree(utf8));
    }

    private static ObjectNode parsed(Supplier<JsonNode> reading) {
        JsonNode node;
        try {
            node = reading.get();
        } catch (JacksonException e) {
            throw new InvalidInput(Misread.JSON_MALFORMED, "This is not well-formed JSON.");
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new InvalidInput(Misread.JSON_MALFORMED, "This is not a JSON object.");
    }

    /// A text as a JSON string, in quotes.
    public static String quote(String text) {
        return MAPPER.writeValueAsString(text);
    }

    /// Reads JSON piece by piece, as strictly as [#parse]. What it is read from stays open.
    public static JsonParser parser(InputStream utf8) {
        return MAPPER.reader().without(StreamReadFeature.AUTO_CLOSE_SOURCE).createParser(utf8);
    }

    /// Writes JSON piece by piece. What it writes to stays open.
    public static JsonGenerator generator(OutputStream out) {
        return MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out);
    }

    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }
}
