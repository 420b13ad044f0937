package app.twofold.server.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Bytes of which nobody knows beforehand how many they are: in pieces, each with its length before it, and 0 after the
/// last.
final class Pieces {

    private static final int SIZE = 64 << 10;

    private Pieces() {}

    /// Writes them; closing it writes the end and leaves the stream below open.
    static OutputStream to(DataOutputStream out) {
        return new Writer(out);
    }

    /// Reads them up to their end; closing it reads what is left.
    static InputStream from(DataInputStream in) {
        return new Reader(in);
    }

    private static final class Writer extends OutputStream {

        private final DataOutputStream out;
        private final byte[] piece = new byte[SIZE];
        private int filled;

        Writer(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            for (int done = 0; done < length; ) {
                int now = Math.min(length - done, SIZE - filled);
                System.arraycopy(from, offset + done, piece, filled, now);
                filled += now;
                done += now;
                if (filled == SIZE) {
                    writePiece();
                }
            }
        }

        private void writePiece() throws IOException {
            if (filled > 0) {
                out.writeInt(filled);
                out.write(piece, 0, filled);
                filled = 0;
            }
        }

        @Override
        public void close() throws IOException {
            writePiece();
            out.writeInt(0);
        }
    }

    private static final class Reader extends InputStream {

        private final DataInputStream in;
        private int left;
        private boolean isOver;

        Reader(DataInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0 && !isOver) {
                left = in.readInt();
                isOver = left == 0;
            }
            if (isOver) {
                return -1;
            }
            int read = in.read(into, offset, Math.min(length, left));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
            return read;
        }

        @Override
        public void close() throws IOException {
            transferTo(OutputStream.nullOutputStream());
        }
    }
}
