package app.twofold.server.form;

import app.twofold.server.wire.Fields;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// A part of which the documents say more than its fields do.
record Described<V>(Part<V> part, Function<ObjectSchema, Stream<ObjectSchema>> more) implements Part<V> {

    @Override
    public Class<?> type() {
        return part.type();
    }

    @Override
    public V read(Fields fields) {
        return part.read(fields);
    }

    @Override
    public void write(ObjectNode json, V value) {
        part.write(json, value);
    }

    @Override
    public Stream<ObjectSchema> describe(ObjectSchema object) {
        return part.describe(object).flatMap(more);
    }
}
