package app.twofold.server.form;

import app.twofold.server.wire.Fields;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How a value of one type is written as the value of a field.
///
/// @param type   boxed
/// @param reader strict as [Fields] is
/// @param schema what the documents for other programs say of it
public record Kind<V extends @Nullable Object>(
        Class<?> type, BiFunction<Fields, String, V> reader, Writer<V> writer, Schema schema) {

    /// Puts a value into an object under the name of its field.
    public interface Writer<V extends @Nullable Object> {
        void write(ObjectNode json, String name, V value);
    }

    /// What is written as its own text.
    public static <V> Kind<V> text(Class<V> type, BiFunction<Fields, String, V> reader, Schema schema) {
        return text(type, reader, Object::toString, schema);
    }

    public static <V> Kind<V> text(
            Class<V> type, BiFunction<Fields, String, V> reader, Function<? super V, String> written, Schema schema) {
        return new Kind<>(type, reader, (json, name, value) -> json.put(name, written.apply(value)), schema);
    }

    /// An object of its own. What is wrong with it as a whole is said of the field.
    public static <V> Kind<V> object(Part<V> part) {
        return new Kind<>(
                part.type(),
                (fields, name) -> fields.checked(name, fields.object(name), part::read),
                (json, name, value) -> part.write(json.putObject(name), value),
                Schema.object(part));
    }

    /// A list of objects.
    public static <V> Kind<List<V>> list(Part<V> item) {
        return new Kind<>(
                List.class,
                (fields, name) -> fields.objects(name).stream().map(item::read).toList(),
                (json, name, values) -> {
                    ArrayNode list = json.putArray(name);
                    values.forEach(value -> item.write(list.addObject(), value));
                },
                Schema.list(Schema.object(item)));
    }

    /// Another type with the same written form.
    ///
    /// @param make its refusals name the field
    public <W> Kind<W> as(Class<W> other, Function<V, W> make, Function<W, V> back) {
        return new Kind<>(
                other,
                (fields, name) -> fields.checked(name, reader.apply(fields, name), make),
                (json, name, value) -> writer.write(json, name, back.apply(value)),
                schema);
    }

    /// The same, of which the documents say something else.
    public Kind<V> described(Schema other) {
        return new Kind<>(type, reader, writer, other);
    }
}
