package app.twofold.server.archive.zip;

import app.twofold.server.archive.zip.ArchiveJson.Part;
import app.twofold.server.archive.zip.NotAnArchive.Reason;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.zip.CRC32;

/// One file of an archive while it is unpacked. No more of it is in memory than a line.
public final class Unpacked extends FilterInputStream {

    /// How long a line may be, and a file that is read as a whole.
    static final int MAX_PIECE = 1_000_000;

    private final String name;
    private final PartTally tally = new PartTally();
    private final IntConsumer spend;
    private final CRC32 seen = new CRC32();
    private final long crc;
    private long line;

    /// @param crc   the check sum that the ZIP says it has
    /// @param spend told how much is unpacked, piece by piece; it throws when that is too much
    public Unpacked(String name, InputStream in, long crc, IntConsumer spend) {
        super(in);
        this.crc = crc;
        this.name = name;
        this.spend = spend;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            spend.accept(read);
            tally.add(bytes, offset, read);
            seen.update(bytes, offset, read);
        }
        return read;
    }

    /// Reads the rest of it.
    ///
    /// @return whether all of it is as it was packed
    public boolean isWhole() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return seen.getValue() == crc;
    }

    /// Whoever reads it may close it and go on: only [#end] lets go of it.
    @Override
    public void close() {}

    public void end() throws IOException {
        in.close();
    }

    public byte[] all() throws IOException {
        byte[] all = readNBytes(MAX_PIECE + 1);
        if (all.length > MAX_PIECE) {
            throw new NotAnArchive(Reason.TOO_LARGE);
        }
        return all;
    }

    public void lines(Consumer<byte[]> reader) throws IOException {
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        byte[] page = new byte[16_384];
        for (int length = read(page); length >= 0; length = read(page)) {
            int start = 0;
            for (int i = 0; i < length; i++) {
                if (page[i] == '\n') {
                    open.write(page, start, i - start);
                    line++;
                    reader.accept(open.toByteArray());
                    open.reset();
                    start = i + 1;
                }
            }
            open.write(page, start, length - start);
            if (open.size() > MAX_PIECE) {
                throw new NotAnArchive(Reason.TOO_LARGE, name, line + 1);
            }
        }
        if (open.size() > 0) {
            throw new NotAnArchive(Reason.MALFORMED, name, line + 1);
        }
    }

    /// The line that was read last, from 1.
    public long line() {
        return line;
    }

    /// What was in it, once it has been read to its end.
    public Part part() {
        return tally.part(name);
    }
}
