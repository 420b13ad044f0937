package app.twofold.server.archive;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.server.archive.ArchiveCheck.Line;
import app.twofold.server.archive.ArchiveCheck.Manifest;
import app.twofold.server.archive.ArchiveCheck.OwnLine;
import app.twofold.server.archive.zip.ArchiveJson;
import app.twofold.server.archive.zip.ArchiveJson.Part;
import app.twofold.server.archive.zip.NotAnArchive;
import app.twofold.server.archive.zip.NotAnArchive.Reason;
import app.twofold.server.archive.zip.Packed;
import app.twofold.server.archive.zip.Unpacked;
import app.twofold.server.seal.ServerSignature;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/// Reads an archive back and holds every part of it to its description, whoever made it. What is read is bounded, and
/// no more of it is unpacked at a time than a line. Nothing of it is written anywhere. Reads one archive once.
final class ArchiveReader {

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
        return read(Packed.read(archive));
    }

    /// @throws NotAnArchive if it is none, or not as it was written
    ArchiveContents read(Packed archive) throws IOException {
        try {
            return contents(ArchiveFiles.of(archive));
        } catch (ZipException | EOFException _) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
    }

    private ArchiveContents contents(ArchiveFiles files) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String name : FILES) {
            Unpacked file = files.open(name);
            try {
                check(name, file);
                parts.add(file.part());
            } finally {
                file.end();
            }
        }
        byte[] json = manifestJson(files);
        Manifest manifest = manifest(json);
        if (!manifest.parts().equals(parts)) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
        return contents(manifest, signer(json));
    }

    private static String signer(byte[] manifest) {
        ManifestSignature signature = ManifestSignature.of(manifest);
        return signature != null && ServerSignature.isOf(signature.key(), signature.signed(), signature.value())
                ? signature.key()
                : "";
    }

    private static byte[] manifestJson(ArchiveFiles files) throws IOException {
        Unpacked file = files.open(ArchiveJson.MANIFEST);
        try {
            byte[] json = file.all();
            if (!file.isWhole()) {
                throw new NotAnArchive(Reason.DAMAGED);
            }
            return json;
        } finally {
            file.end();
        }
    }

    private ArchiveContents contents(Manifest manifest, String signer) {
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
                manifest, shared.sha256(), shared.lines(), own, first.command(), signer, first.at(), last.at());
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
            long line = file.line();
            throw file.isWhole() ? new NotAnArchive(Reason.MALFORMED, name, line) : new NotAnArchive(Reason.DAMAGED);
        }
        if (!file.isWhole()) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
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
}
