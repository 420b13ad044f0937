package app.twofold.server.wire;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// What turns payloads of earlier versions into the current one. A type's list holds one step for each version
/// that is no longer written: the first step makes version 2 of version 1, and so on. A type that is not listed
/// is at version 1.
public record Upcasters(Map<String, List<UnaryOperator<ObjectNode>>> steps) {

    /// The field of a payload that holds its version.
    public static final String VERSION = "v";

    public static final Upcasters CURRENT = new Upcasters(Map.of());

    public int currentVersion(String type) {
        return steps.getOrDefault(type, List.of()).size() + 1;
    }

    /// The payload as it would be written today.
    ///
    /// @throws IllegalStateException if it has no version, or one that this program does not know yet
    public ObjectNode toCurrent(String type, ObjectNode payload) {
        int version = payload.path(VERSION).asInt(0);
        int current = currentVersion(type);
        if (version < 1 || version > current) {
            throw new IllegalStateException("Version " + version + " of " + type + " is not known here");
        }
        ObjectNode upcast = payload;
        for (int from = version; from < current; from++) {
            upcast = steps.getOrDefault(type, List.of()).get(from - 1).apply(upcast);
        }
        return upcast;
    }
}
