package app.twofold.server.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Two archives of one past, taken out at two places, are the same but for who is who: persons and couples have other
/// ids at each.
final class SameArchive {

    private SameArchive() {}

    /// @param who who of there is who here
    static void assertSame(Map<PersonId, PersonId> who, byte[] before, byte[] after) throws IOException {
        Map<String, String> there = files(before);
        Map<String, String> here = files(after);
        assertThat(here.keySet()).isEqualTo(there.keySet());
        for (String name : List.of("history.jsonl", "state.json", "private.jsonl", "settings.json")) {
            String expected = there.get(name);
            for (Map.Entry<PersonId, PersonId> same : who.entrySet()) {
                expected = expected.replace(
                        same.getKey().toString(), same.getValue().toString());
            }
            boolean isOrdered = !name.equals("state.json");
            assertThat(told(here.get(name), isOrdered)).as(name).isEqualTo(told(expected, isOrdered));
        }
    }

    /// The events that an archive tells, one a line.
    static String history(byte[] archive) throws IOException {
        return files(archive).get("history.jsonl");
    }

    /// @param isOrdered whether what two have done stands in an order of its own, and not in that of their ids
    private static String told(String json, boolean isOrdered) {
        String text = json.replaceAll("\"coupleId\":\"[0-9a-f-]{36}\"", "\"coupleId\":\"-\"");
        return isOrdered ? text : sorted(JsonMapper.shared().readTree(text)).toString();
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> sorted(field.getValue()));
        }
        if (node instanceof ArrayNode array) {
            array.forEach(SameArchive::sorted);
            List<JsonNode> items = new ArrayList<>(array.values());
            if (items.stream()
                    .allMatch(item -> item.has("by") || item.asString("").matches("[0-9a-f-]{36}"))) {
                items.sort(Comparator.comparing(JsonNode::toString));
                array.removeAll().addAll(items);
            }
        }
        return node;
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
