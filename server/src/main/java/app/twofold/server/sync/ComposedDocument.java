package app.twofold.server.sync;

import app.twofold.server.couple.CommandJson;
import app.twofold.server.couple.EventJson;
import app.twofold.server.form.Prose;
import app.twofold.server.form.Schema;
import app.twofold.server.form.Schemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/// A document for other programs, complete: what is written by hand, and the schemas of commands and events as the code
/// has them.
final class ComposedDocument {

    private static final String SHARED = "schemas";
    private static final String PROSE = "prose";
    private static final int WIDTH = 120;

    /// All commands, and what all events hold.
    private static final Map<String, Schema> ROOTS = new LinkedHashMap<>();

    static {
        ROOTS.put("Command", document -> document.oneOf(CommandJson.describe(document)));
        ROOTS.put("EventBody", document -> document.oneOf(EventJson.describe(document)));
    }

    private ComposedDocument() {}

    /// The document in YAML.
    ///
    /// @param name the one that is written by hand
    static String of(String name) {
        Map<String, Object> document = load(name);
        Map<String, Object> components = part(document, "components");
        Map<String, Object> schemas = part(components, SHARED);
        schemas.putAll(load(SHARED));
        schemas.putAll(Schemas.of(prose(), ROOTS));
        return new Yaml(options()).dump(document);
    }

    private static Prose prose() {
        Map<String, Object> sections = load(PROSE);
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        sections.keySet().forEach(section -> {
            Map<String, String> named = new LinkedHashMap<>();
            part(sections, section).forEach((name, text) -> named.put(name, String.valueOf(text)));
            texts.put(section, named);
        });
        return new Prose(texts);
    }

    @SuppressWarnings("unchecked") // Every node of these is a map from names.
    private static Map<String, Object> part(Map<String, Object> of, String name) {
        return (Map<String, Object>) Objects.requireNonNull(of.get(name), name);
    }

    private static Map<String, Object> load(String name) {
        try (InputStream yaml = ComposedDocument.class.getResourceAsStream("/api/" + name + ".yaml")) {
            return new Yaml().load(Objects.requireNonNull(yaml, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setDereferenceAliases(true);
        options.setWidth(WIDTH);
        return options;
    }
}
