package app.twofold.server.archive.zip;

import app.twofold.server.archive.zip.NotAnArchive.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A file of a ZIP while it is unpacked, which ends as soon as it comes to far more than it is packed. It has to be
/// closed.
public final class Inflating extends InflaterInputStream {

    /// How many times longer it may be than packed, once it is longer than [#FREE]. Texts that are written over and
    /// over come to less; what is made to fill a memory comes to a thousand.
    static final long MAX_RATIO = 100;

    public static final long FREE = 8_000_000;

    private static final int BUFFER = 8_192;

    public Inflating(InputStream packed) {
        super(packed, new Inflater(true), BUFFER);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (inf.getBytesWritten() > FREE + MAX_RATIO * inf.getBytesRead()) {
            throw new NotAnArchive(Reason.TOO_LARGE);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        super.close();
        inf.end();
    }
}
