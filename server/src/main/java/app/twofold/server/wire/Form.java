package app.twofold.server.wire;

import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// How one type of command or event is written: its stored name, and its fields both ways.
record Form<T>(String name, Class<T> type, BiConsumer<ObjectNode, T> writer, Function<Fields, T> reader) {

    /// Adds the fields of a value of exactly this form's type.
    void write(ObjectNode json, Object value) {
        writer.accept(json, type.cast(value));
    }

    T read(Fields fields) {
        return reader.apply(fields);
    }
}
