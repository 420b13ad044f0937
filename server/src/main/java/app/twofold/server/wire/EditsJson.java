package app.twofold.server.wire;

import app.twofold.domain.text.Splice;
import app.twofold.domain.text.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Exact edits of a text: `edits` holds splices, each at a place of the text that those before it leave. What is empty
/// is left out.
final class EditsJson {

    private static final String NAME = "edits";

    private EditsJson() {}

    static void write(ObjectNode json, List<Splice> edits) {
        ArrayNode list = json.putArray(NAME);
        for (Splice splice : edits) {
            ObjectNode item = list.addObject().put("at", splice.at());
            putUnlessEmpty(item, "removed", splice.removed());
            putUnlessEmpty(item, "inserted", splice.inserted());
            if (splice.continues()) {
                item.put("continues", true);
            }
        }
    }

    static void writeIfSet(ObjectNode json, @Nullable TextEdit edit) {
        if (edit != null) {
            write(json, edit.splices());
        }
    }

    static List<Splice> read(Fields f) {
        return f.objects(NAME).stream().map(EditsJson::splice).toList();
    }

    static @Nullable TextEdit readIfSet(Fields f) {
        return f.has(NAME) ? TextEdit.of(read(f)) : null;
    }

    private static Splice splice(Fields f) {
        int at = f.number("at");
        String removed = optional(f, "removed");
        boolean continues = f.has("continues") && f.flag("continues");
        return f.checked("inserted", optional(f, "inserted"), inserted -> new Splice(at, removed, inserted, continues));
    }

    private static String optional(Fields f, String name) {
        return f.has(name) ? f.text(name) : "";
    }

    private static void putUnlessEmpty(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}
