package app.twofold.server.archive;

import java.io.InputStream;
import java.util.Random;

/// Bytes without end and meaning, and a count of those that were taken.
public final class Nonsense extends InputStream {

    private final Random random = new Random(7);
    private long taken;

    long taken() {
        return taken;
    }

    @Override
    public int read() {
        taken++;
        return random.nextInt(256);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            bytes[i] = (byte) read();
        }
        return length;
    }
}
