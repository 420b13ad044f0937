package app.twofold.server.form;

import app.twofold.server.wire.Fields;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// How a value stands in a JSON object: as one field, or as several. It is said once and works both ways.
public interface Part<V extends @Nullable Object> {

    /// The type of the value; that of a number or a flag is boxed.
    Class<?> type();

    /// @throws InvalidInput if a field is missing or not what it should be
    V read(Fields fields);

    void write(ObjectNode json, V value);

    /// Adds its fields to the schema of the object that it stands in. Where it stands in one of several ways, there is
    /// one schema for each.
    Stream<ObjectSchema> describe(ObjectSchema object);

    /// The same, of which the documents say more.
    static <V> Part<V> described(Part<V> part, Function<ObjectSchema, Stream<ObjectSchema>> more) {
        return new Described<>(part, more);
    }

    /// What a program never sends: it is this value, and is not written.
    static <V> Part<V> unwritten(Class<? super V> type, V value) {
        return new Unwritten<>(type, value);
    }

    /// A value that is not written.
    record Unwritten<V>(Class<?> type, V value) implements Part<V> {

        @Override
        public V read(Fields fields) {
            return value;
        }

        @Override
        public void write(ObjectNode json, V given) {}

        @Override
        public Stream<ObjectSchema> describe(ObjectSchema object) {
            return Stream.of(object);
        }
    }
}
