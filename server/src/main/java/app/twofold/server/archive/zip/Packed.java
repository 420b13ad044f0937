package app.twofold.server.archive.zip;

import app.twofold.server.archive.zip.NotAnArchive.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// A ZIP as it came, in memory. It takes no more than it is long, and may be read from anywhere.
public final class Packed {

    /// How large an archive may be.
    public static final int MAX_BYTES = 32_000 * 1024;

    private static final int PIECE = 64 * 1024;
    private static final byte[] BEGINNING = {'P', 'K', 3, 4};

    private final List<byte[]> pieces;
    private final int length;

    private Packed(List<byte[]> pieces, int length) {
        this.pieces = pieces;
        this.length = length;
    }

    /// Reads to the end, but no further than an archive may go, and only the beginning of what is no ZIP.
    ///
    /// @throws NotAnArchive if it is too large or no ZIP
    /// @throws IOException  if it cannot be read to its end
    public static Packed read(InputStream in) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        int length = 0;
        byte[] piece;
        do {
            piece = in.readNBytes(PIECE);
            length += piece.length;
            pieces.add(piece);
            if (pieces.size() == 1) {
                requireZip(piece);
            }
            if (length > MAX_BYTES) {
                throw new NotAnArchive(Reason.TOO_LARGE);
            }
        } while (piece.length == PIECE);
        return new Packed(pieces, length);
    }

    private static void requireZip(byte[] first) {
        for (int i = 0; i < BEGINNING.length; i++) {
            if (i >= first.length || first[i] != BEGINNING[i]) {
                throw new NotAnArchive(Reason.DAMAGED);
            }
        }
    }

    int length() {
        return length;
    }

    /// @param offset from 0
    /// @throws NotAnArchive if it lies outside
    int byteAt(long offset) {
        requireInside(offset, 1);
        return pieces.get((int) (offset / PIECE))[(int) (offset % PIECE)] & 0xFF;
    }

    /// Two bytes, the lower one first.
    public int shortAt(long offset) {
        return byteAt(offset) | byteAt(offset + 1) << 8;
    }

    /// Four bytes, the lowest one first, without a sign.
    public long intAt(long offset) {
        return shortAt(offset) | (long) shortAt(offset + 2) << 16;
    }

    /// Eight bytes, the lowest one first.
    ///
    /// @throws NotAnArchive if it has a sign: nothing in an archive is as large as that
    long longAt(long offset) {
        long value = intAt(offset) | intAt(offset + 4) << 32;
        if (value < 0) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
        return value;
    }

    byte[] bytesAt(long offset, int count) {
        requireInside(offset, count);
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) byteAt(offset + i);
        }
        return bytes;
    }

    /// What lies there, without a copy of it.
    public InputStream from(long offset, long count) {
        requireInside(offset, count);
        return new Slice(offset, offset + count);
    }

    private void requireInside(long offset, long count) {
        if (offset < 0 || count < 0 || offset > length - count) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
    }

    private final class Slice extends InputStream {

        private final long end;
        private long next;

        Slice(long next, long end) {
            this.next = next;
            this.end = end;
        }

        @Override
        public int read() {
            return next < end ? byteAt(next++) : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) {
            if (next >= end) {
                return count == 0 ? 0 : -1;
            }
            byte[] piece = pieces.get((int) (next / PIECE));
            int start = (int) (next % PIECE);
            int read = (int) Math.min(Math.min(count, piece.length - start), end - next);
            System.arraycopy(piece, start, bytes, offset, read);
            next += read;
            return read;
        }
    }
}
