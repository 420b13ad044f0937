package app.twofold.server.snapshot;

import tools.jackson.core.JsonToken;

/// A record that is written in full once, and from then on as its place among those that came before.
final class RepeatedShape extends Shape {

    private final RecordShape record;

    RepeatedShape(RecordShape record) {
        this.record = record;
    }

    @Override
    void writeValue(Output out, Object value) {
        int place = out.place(value);
        if (place < 0) {
            record.writeValue(out, value);
        } else {
            out.cbor().writeNumber(place);
        }
    }

    @Override
    Object readValue(Input in) {
        if (in.cbor().currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return in.known(in.cbor().getIntValue());
        }
        int place = in.reserve();
        Object value = record.readValue(in);
        in.learn(place, value);
        return value;
    }
}
