package app.twofold.server.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The last bytes of a backup, by which a file that was cut short is told from one that is damaged. What is sealed
/// proves by itself that it is whole.
final class Trailer {

    static final int BYTES = 16;

    private static final byte[] MARK = "complete".getBytes(StandardCharsets.US_ASCII);

    private Trailer() {}

    /// @param length of the file with this
    static ByteBuffer of(long length) {
        return ByteBuffer.allocate(BYTES).put(MARK).putLong(length).flip();
    }
}
