package app.twofold.server.snapshot;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.cbor.CBORFactory;

/// A state on its way out, with what it has named already.
final class Output implements AutoCloseable {

    static final CBORFactory CBOR = CBORFactory.builder()
            .enable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();
    static final int BUFFER = 1 << 14;

    private final Deflater deflater;
    private final JsonGenerator cbor;
    private final Map<Object, Integer> known = new HashMap<>();

    Output(OutputStream bytes) {
        this.deflater = new Deflater(Deflater.BEST_SPEED, true);
        this.cbor = CBOR.createGenerator(ObjectWriteContext.empty(), new DeflaterOutputStream(bytes, deflater, BUFFER));
    }

    JsonGenerator cbor() {
        return cbor;
    }

    /// The place of an equal value among those written so far; -1 for the first of its kind, which then has the next.
    int place(Object value) {
        Integer place = known.putIfAbsent(value, known.size());
        return place == null ? -1 : place;
    }

    @Override
    public void close() {
        cbor.close();
        deflater.end();
    }
}
