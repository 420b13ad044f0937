package app.twofold.server.leaving;

import app.twofold.domain.leaving.Leaving;
import java.util.Comparator;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Since when a space is frozen, and who would open it again; nothing while it is open.
final class LeavingStateJson {

    private LeavingStateJson() {}

    static void write(ObjectNode json, Leaving leaving) {
        if (leaving.frozen() == null) {
            return;
        }
        json.put("frozenSince", leaving.frozen().toString());
        ArrayNode reopen = json.putArray("reopen");
        leaving.yes().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(yes -> reopen.addObject()
                        .put("by", yes.getKey().toString())
                        .put("at", yes.getValue().toString()));
    }
}
