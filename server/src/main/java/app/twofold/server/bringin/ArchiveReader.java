package app.twofold.server.bringin;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.server.bringin.NotAnArchive.Reason;
import app.twofold.server.wire.ArchiveCheck;
import app.twofold.server.wire.ArchiveCheck.Line;
import app.twofold.server.wire.ArchiveCheck.Manifest;
import app.twofold.server.wire.ArchiveCheck.OwnLine;
import app.twofold.server.wire.ArchiveJson;
import app.twofold.server.wire.ArchiveJson.Part;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// Reads an archive back and holds every part of it to its description, whoever made it. What is read is bounded, and
/// no more of it is in memory than a line. Nothing of it is written anywhere. Reads one archive once.
final class ArchiveReader {

    /// How large an archive may be.
    static final int MAX_BYTES = 32_000 * 1024;

    private static final long MAX_UNPACKED = 256_000_000;
    private static final List<String> FILES =
            List.of(ArchiveJson.HISTORY, ArchiveJson.STATE, ArchiveJson.PRIVATE, ArchiveJson.SETTINGS);

    private final HistoryCheck history;
    private final ArchiveVisitor visitor;
    private long ownSeq;

    /// @param now     nothing in the archive has happened after it
    /// @param visitor shown what is in it before it is known whether the archive is whole; nothing may come of it
    ///                until then
    ArchiveReader(Instant now, ArchiveVisitor visitor) {
        this.history = new HistoryCheck(now);
        this.visitor = visitor;
    }

    /// @throws NotAnArchive if it is none, or not as it was written
    /// @throws IOException  if it cannot be read to its end
    ArchiveContents read(InputStream archive) throws IOException {
        ZipInputStream zip = new ZipInputStream(new Packed(archive), StandardCharsets.UTF_8);
        try {
            return contents(zip);
        } catch (ZipException | EOFException _) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
    }

    private ArchiveContents contents(ZipInputStream zip) throws IOException {
        List<Part> parts = new ArrayList<>();
        long left = MAX_UNPACKED;
        for (String name : FILES) {
            Unpacked file = open(zip, name, left);
            check(name, file);
            parts.add(file.part());
            left = file.left();
        }
        Manifest manifest = manifest(open(zip, ArchiveJson.MANIFEST, left).all());
        if (next(zip) != null) {
            throw new NotAnArchive(Reason.OTHER_FILES);
        }
        if (!manifest.parts().equals(parts)) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
        return contents(manifest);
    }

    private ArchiveContents contents(Manifest manifest) {
        Line first = history.first();
        Line last = history.last();
        if (first == null || last == null || !history.fits(manifest)) {
            throw new NotAnArchive(Reason.MALFORMED, ArchiveJson.MANIFEST, 0);
        }
        long stranger = history.lineOfAStranger(manifest);
        if (stranger > 0) {
            throw new NotAnArchive(Reason.MALFORMED, ArchiveJson.HISTORY, stranger);
        }
        Part shared = manifest.parts().getFirst();
        long own = manifest.parts().get(2).lines();
        return new ArchiveContents(
                manifest, shared.sha256(), shared.lines(), own, first.command(), first.at(), last.at());
    }

    /// The next file, which must be the one that comes there. So no name of any other kind is ever used.
    private static Unpacked open(ZipInputStream zip, String name, long left) throws IOException {
        ZipEntry entry = next(zip);
        if (entry == null) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
        if (!entry.getName().equals(name)) {
            throw new NotAnArchive(Reason.OTHER_FILES);
        }
        return new Unpacked(name, zip, left);
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException _) {
            // A name that is no text.
            throw new NotAnArchive(Reason.OTHER_FILES);
        }
    }

    private void check(String name, Unpacked file) throws IOException {
        try {
            switch (name) {
                case ArchiveJson.HISTORY -> file.lines(this::historyLine);
                case ArchiveJson.PRIVATE -> file.lines(this::ownLine);
                case ArchiveJson.SETTINGS -> visitor.settings(ArchiveCheck.settings(file.all()));
                default -> ArchiveCheck.wellFormed(file);
            }
        } catch (IllegalArgumentException | IllegalStateException _) {
            throw new NotAnArchive(Reason.MALFORMED, name, file.line());
        }
        file.transferTo(OutputStream.nullOutputStream());
    }

    private void historyLine(byte[] json) {
        Line line = ArchiveCheck.line(json);
        history.add(line);
        visitor.line(line);
    }

    private void ownLine(byte[] json) {
        OwnLine line = ArchiveCheck.ownLine(json);
        if (line.seq() <= ownSeq) {
            throw new InvalidValue(Fault.MALFORMED);
        }
        ownSeq = line.seq();
        visitor.own(line);
    }

    private static Manifest manifest(byte[] json) {
        try {
            Manifest manifest = ArchiveCheck.manifest(json);
            if (manifest.version() > ArchiveJson.VERSION) {
                throw new NotAnArchive(Reason.OTHER_VERSION);
            }
            return manifest;
        } catch (IllegalArgumentException _) {
            throw new NotAnArchive(Reason.MALFORMED, ArchiveJson.MANIFEST, 0);
        }
    }

    /// An archive as it comes, of which no more is read than one may have.
    private static final class Packed extends FilterInputStream {

        private long left = MAX_BYTES;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new NotAnArchive(Reason.TOO_LARGE);
            }
            return read;
        }
    }
}
