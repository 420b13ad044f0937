package app.twofold.server.snapshot;

import java.util.List;

/// A constant: its place among all of its enum.
final class EnumShape extends Shape {

    private final List<Object> constants;

    EnumShape(Object[] constants) {
        this.constants = List.of(constants);
    }

    @Override
    void writeValue(Output out, Object value) {
        out.cbor().writeNumber(constants.indexOf(value));
    }

    @Override
    Object readValue(Input in) {
        return constants.get(in.cbor().getIntValue());
    }
}
