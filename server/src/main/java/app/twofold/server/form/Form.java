package app.twofold.server.form;

import app.twofold.server.wire.Fields;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// How one type of command or event, or one of several kinds of a value, is written: its stored name and its fields.
public record Form<T>(String name, Shape<T> shape) {

    /// @throws IllegalArgumentException if the parts are not those of the record, one for each component
    public static <T> Form<T> of(String name, Class<T> type, Part<?>... parts) {
        return new Form<>(name, Shape.of(type, parts));
    }

    /// The same; where the record refuses its values, the refusal names this field.
    public Form<T> blaming(String field) {
        return new Form<>(name, shape.blaming(field));
    }

    /// As an object that holds its `type` beside its fields.
    public Stream<ObjectSchema> describe(Schemas document) {
        return shape.describe(ObjectSchema.in(document, name).with("type", Schema.constant(name), true));
    }

    /// Whether it says nothing but its name.
    public boolean isBare() {
        return shape.isEmpty();
    }

    Class<T> type() {
        return shape.type();
    }

    /// Adds the fields of a value of exactly this form's type.
    public void write(ObjectNode json, Object value) {
        shape.write(json, type().cast(value));
    }

    public T read(Fields fields) {
        return shape.read(fields);
    }
}
