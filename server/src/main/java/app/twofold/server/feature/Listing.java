package app.twofold.server.feature;

import app.twofold.server.wire.Json;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// A list in the state of a couple, whose items are written one by one.
public record Listing(String name, Stream<ObjectNode> items) {

    public static <T> Listing of(String name, Stream<T> items, BiConsumer<ObjectNode, T> write) {
        return new Listing(name, items.map(item -> {
            ObjectNode json = Json.object();
            write.accept(json, item);
            return json;
        }));
    }
}
