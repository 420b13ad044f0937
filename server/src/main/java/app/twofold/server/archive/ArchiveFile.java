package app.twofold.server.archive;

import app.twofold.server.archive.zip.ArchiveJson.Part;
import app.twofold.server.archive.zip.PartTally;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP on its way out. Remembers how long each of its files is and what they hash to.
final class ArchiveFile implements AutoCloseable {

    private final Packing zip;
    private final LocalDateTime at;
    private final List<Part> parts = new ArrayList<>();

    ArchiveFile(OutputStream out, Instant at) {
        this.zip = new Packing(out);
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /// The files so far.
    List<Part> parts() {
        return List.copyOf(parts);
    }

    void file(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        Counted counted = new Counted(zip);
        content.writeTo(counted);
        zip.closeEntry();
        parts.add(counted.tally.part(name));
    }

    void lines(String name, LinesOf content) throws IOException {
        file(name, out -> content.writeTo(line -> out.write((line + "\n").getBytes(StandardCharsets.UTF_8))));
    }

    void text(String name, String text) throws IOException {
        file(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Completes the ZIP.
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    /// Lets go of what packing needs. What the ZIP was written to stays open, and is not written to any more.
    @Override
    public void close() {
        zip.release();
    }

    /// What writes one file.
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /// What writes one file of lines.
    interface LinesOf {

        void writeTo(Lines lines) throws IOException;
    }

    private static final class Packing extends ZipOutputStream {

        Packing(OutputStream out) {
            super(out, StandardCharsets.UTF_8);
        }

        void release() {
            def.end();
        }
    }

    private static final class Counted extends FilterOutputStream {

        private final PartTally tally = new PartTally();

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] written, int offset, int length) throws IOException {
            out.write(written, offset, length);
            tally.add(written, offset, length);
        }
    }
}
