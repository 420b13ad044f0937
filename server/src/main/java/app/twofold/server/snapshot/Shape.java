package app.twofold.server.snapshot;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// How the values of one type are written and read.
abstract class Shape {

    final void write(Output out, @Nullable Object value) {
        if (value == null) {
            out.cbor().writeNull();
        } else {
            writeValue(out, value);
        }
    }

    /// Reads the value that comes next.
    final @Nullable Object read(Input in) {
        return in.next() == JsonToken.VALUE_NULL ? null : readValue(in);
    }

    /// Reads the value whose first token the input is at.
    final @Nullable Object readHere(Input in) {
        return in.cbor().currentToken() == JsonToken.VALUE_NULL ? null : readValue(in);
    }

    abstract void writeValue(Output out, Object value);

    abstract Object readValue(Input in);
}
