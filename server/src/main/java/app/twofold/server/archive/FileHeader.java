package app.twofold.server.archive;

import app.twofold.server.archive.zip.NotAnArchive;
import app.twofold.server.archive.zip.NotAnArchive.Reason;
import app.twofold.server.archive.zip.Packed;
import app.twofold.server.archive.zip.ZipDirectory;
import app.twofold.server.archive.zip.ZipDirectory.Entry;
import java.io.InputStream;

/// What stands before a file of a ZIP and, where it was packed in one go, behind it (PKWARE's APPNOTE, 4.3.7 and
/// 4.3.9). It says the same as the directory; where it does not, something was changed.
record FileHeader(Packed zip, Entry entry) {

    private static final long FILE = 0x04034b50L;
    private static final long DESCRIPTOR = 0x08074b50L;
    private static final int LENGTH = 30;
    private static final int IS_DESCRIBED_BEHIND = 8;
    private static final long IN_EXTRA = 0xFFFF_FFFFL;

    /// What is packed.
    ///
    /// @throws NotAnArchive if the header is none, or not of this entry
    InputStream packed() {
        long at = entry.offset();
        int nameLength = zip.shortAt(at + 26);
        long start = at + LENGTH + nameLength + zip.shortAt(at + 28);
        require(zip.intAt(at) == FILE);
        require(zip.intAt(at + 6) == zip.intAt(entry.listed() + 8));
        require(zip.intAt(at + 10) == zip.intAt(entry.listed() + 12));
        require(entry.name().equals(ZipDirectory.name(zip, at + LENGTH, nameLength)));
        if ((zip.shortAt(at + 6) & IS_DESCRIBED_BEHIND) == 0) {
            require(zip.intAt(at + 14) == entry.crc());
            require(isLength(zip.intAt(at + 18), entry.packed()));
            require(isLength(zip.intAt(at + 22), entry.unpacked()));
        } else {
            requireDescriptor(start + entry.packed());
        }
        return zip.from(start, entry.packed());
    }

    private void requireDescriptor(long behind) {
        long at = zip.intAt(behind) == DESCRIPTOR ? behind + 4 : behind;
        require(zip.intAt(at) == entry.crc());
        require(zip.intAt(at + 4) == entry.packed());
        require(zip.intAt(at + 8) == entry.unpacked() || zip.intAt(at + 12) == entry.unpacked());
    }

    private static boolean isLength(long said, long length) {
        return said == length || said == IN_EXTRA;
    }

    private static void require(boolean isSo) {
        if (!isSo) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
    }
}
