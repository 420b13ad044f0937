package app.twofold.server.snapshot;

import java.util.List;
import java.util.Objects;

/// A value of a sealed interface: which case it is, and the case itself.
final class ChoiceShape extends Shape {

    private final List<Class<?>> cases;
    private final Shape[] shapes;

    ChoiceShape(List<Class<?>> cases) {
        this.cases = List.copyOf(cases);
        this.shapes = new Shape[cases.size()];
    }

    void parts(Shapes all) {
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = all.of(cases.get(i));
        }
    }

    @Override
    void writeValue(Output out, Object value) {
        int which = cases.indexOf(value.getClass());
        out.cbor().writeStartArray(value, 2);
        out.cbor().writeNumber(which);
        shapes[which].write(out, value);
        out.cbor().writeEndArray();
    }

    @Override
    Object readValue(Input in) {
        Object value = shapes[in.nextInt()].read(in);
        in.end();
        return Objects.requireNonNull(value);
    }
}
