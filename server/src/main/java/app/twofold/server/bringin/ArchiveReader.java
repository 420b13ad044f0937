package app.twofold.server.bringin;

import app.twofold.server.Seat;
import app.twofold.server.bringin.NotAnArchive.Reason;
import app.twofold.server.wire.ArchiveCheck;
import app.twofold.server.wire.ArchiveCheck.Manifest;
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
import org.springframework.stereotype.Component;

/// Reads an archive back and holds every part of it to its description, whoever made it. What is read is bounded, and
/// no more of it is in memory than a line. Nothing of it is written anywhere.
@Component
public class ArchiveReader {

    /// How large an archive may be.
    public static final long MAX_BYTES = 64_000_000;

    private static final long MAX_UNPACKED = 512_000_000;
    private static final List<String> FILES =
            List.of(ArchiveJson.HISTORY, ArchiveJson.STATE, ArchiveJson.PRIVATE, ArchiveJson.SETTINGS);

    /// @param events how many events of the shared history it has
    /// @param own    how many of the person's own stream
    public record Contents(Instant takenAt, long events, long own) {}

    /// @param seat whose archive it must be
    /// @throws NotAnArchive if it is none, or somebody else's, or not as it was written
    /// @throws IOException  if it cannot be read to its end
    public Contents read(Seat seat, InputStream archive) throws IOException {
        ZipInputStream zip = new ZipInputStream(new Packed(archive), StandardCharsets.UTF_8);
        try {
            return contents(seat, zip);
        } catch (ZipException | EOFException _) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
    }

    private static Contents contents(Seat seat, ZipInputStream zip) throws IOException {
        List<Part> parts = new ArrayList<>();
        long left = MAX_UNPACKED;
        for (String name : FILES) {
            Unpacked file = open(zip, name, left);
            check(name, file);
            parts.add(file.part());
            left = file.left();
        }
        Unpacked last = open(zip, ArchiveJson.MANIFEST, left);
        Manifest manifest = manifest(last.all());
        if (next(zip) != null) {
            throw new NotAnArchive(Reason.OTHER_FILES);
        }
        if (!manifest.parts().equals(parts)) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
        if (!manifest.couple().equals(seat.couple()) || !manifest.reader().equals(seat.person())) {
            throw new NotAnArchive(Reason.SOMEBODY_ELSES);
        }
        return new Contents(
                manifest.takenAt(), parts.getFirst().lines(), parts.get(2).lines());
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

    private static void check(String name, Unpacked file) throws IOException {
        try {
            switch (name) {
                case ArchiveJson.HISTORY -> file.lines(new ArchiveCheck.History()::add);
                case ArchiveJson.PRIVATE -> file.lines(new ArchiveCheck.Own()::add);
                case ArchiveJson.SETTINGS -> ArchiveCheck.settings(file.all());
                default -> ArchiveCheck.wellFormed(file);
            }
        } catch (IllegalArgumentException | IllegalStateException _) {
            throw new NotAnArchive(Reason.MALFORMED, name, file.line());
        }
        file.transferTo(OutputStream.nullOutputStream());
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
