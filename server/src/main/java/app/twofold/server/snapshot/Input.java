package app.twofold.server.snapshot;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// A state on its way in, with what it has named already. A shape finds the parser at the first token of its value
/// and leaves it at the last.
final class Input implements AutoCloseable {

    private final Inflater inflater;
    private final JsonParser cbor;
    private final List<@Nullable Object> known = new ArrayList<>();

    Input(InputStream bytes) {
        this.inflater = new Inflater(true);
        this.cbor = Output.CBOR.createParser(
                ObjectReadContext.empty(), new InflaterInputStream(bytes, inflater, Output.BUFFER));
    }

    JsonParser cbor() {
        return cbor;
    }

    /// Goes on and says whether there is something else than the end of the array.
    boolean hasNext() {
        return next() != JsonToken.END_ARRAY;
    }

    JsonToken next() {
        JsonToken token = cbor.nextToken();
        if (token == null) {
            throw new IllegalArgumentException("The bytes end too early");
        }
        return token;
    }

    /// The number that comes next.
    int nextInt() {
        next();
        return cbor.getIntValue();
    }

    long nextLong() {
        next();
        return cbor.getLongValue();
    }

    /// Goes past the end of an array, all of which has been read.
    void end() {
        if (hasNext()) {
            throw new IllegalArgumentException("There is more than is known here");
        }
    }

    /// Goes to the end of the bytes, all of which has been read.
    void finish() {
        if (cbor.nextToken() != null) {
            throw new IllegalArgumentException("There is more than is known here");
        }
    }

    /// Keeps the next place for a value that is about to be read.
    int reserve() {
        known.add(null);
        return known.size() - 1;
    }

    void learn(int place, Object value) {
        known.set(place, value);
    }

    Object known(int place) {
        return Objects.requireNonNull(known.get(place));
    }

    @Override
    public void close() {
        cbor.close();
        inflater.end();
    }
}
