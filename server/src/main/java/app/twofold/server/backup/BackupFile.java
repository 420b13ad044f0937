package app.twofold.server.backup;

import app.twofold.server.start.StartRefused;
import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/// A backup that lies there, to be read: first as a whole, to see that it is one, and then for what is in it.
final class BackupFile implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private final Header header;
    private final long end;

    private BackupFile(Path file, FileChannel channel, Header header, long end) {
        this.file = file;
        this.channel = channel;
        this.header = header;
        this.end = end;
    }

    /// @throws StartRefused if it is no backup, or its end is missing
    static BackupFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("There is no file " + file + ".");
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            try {
                Header header = Header.read(file, bytes(channel, 0, Header.MAX_BYTES));
                long end = channel.size() - Trailer.BYTES;
                byte[] last = bytes(channel, Math.max(end, 0), Trailer.BYTES);
                if (!Arrays.equals(last, Trailer.of(channel.size()).array())) {
                    throw cutShort(file);
                }
                return new BackupFile(file, channel, header, end);
            } catch (StartRefused e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    Path file() {
        return file;
    }

    Header header() {
        return header;
    }

    /// Opens every byte of it and keeps none.
    ///
    /// @throws StartRefused if one of them is not as it was written
    void verify(StreamingAead key, Progress progress) {
        try (InputStream contents = progress.watch(contents(key))) {
            contents.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    /// What is in it. A byte that is not as it was written breaks the reading off.
    InputStream contents(StreamingAead key) throws IOException {
        byte[] head = header.bytes();
        try {
            return key.newDecryptingStream(new Sealed(channel, head.length, end), head);
        } catch (GeneralSecurityException e) {
            throw damaged(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    static StartRefused damaged(Path file) {
        return new StartRefused(damagedSentence(file));
    }

    private static StartRefused damaged(Path file, Exception e) {
        return new StartRefused(damagedSentence(file), e);
    }

    private static String damagedSentence(Path file) {
        return "The backup " + file + " is damaged, and nothing was restored: take another copy of it.";
    }

    static StartRefused cutShort(Path file) {
        return new StartRefused("The backup " + file + " is not whole, its end is not there: take another copy of it.");
    }

    private static StartRefused unreadable(Path file, IOException e) {
        return new StartRefused("The file " + file + " cannot be read.", e);
    }

    private static byte[] bytes(FileChannel channel, long from, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // Until there are no more.
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /// The bytes between the head and the last ones.
    private static final class Sealed extends InputStream {

        private final FileChannel channel;
        private final long end;
        private long at;

        Sealed(FileChannel channel, long start, long end) {
            this.channel = channel;
            this.at = start;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            int read = channel.read(ByteBuffer.wrap(into, offset, (int) Math.min(length, end - at)), at);
            at += Math.max(read, 0);
            return read;
        }
    }
}
