package app.twofold.server.archive.zip;

import app.twofold.server.archive.zip.NotAnArchive.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The directory of a ZIP (PKWARE's APPNOTE, 4.3), which stands at its end and says what is in it and where. Whatever
/// program packed it, in whatever order and with whatever is written before each file, this is the same.
public final class ZipDirectory {

    /// How many entries it may have. An archive has five; a desktop adds a few of its own.
    private static final int MAX_ENTRIES = 100;

    private static final long END = 0x06054b50L;
    private static final long END_64 = 0x06064b50L;
    private static final long LOCATOR_64 = 0x07064b50L;
    private static final long ENTRY = 0x02014b50L;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int ENTRY_LENGTH = 46;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final long IN_EXTRA = 0xFFFF_FFFFL;
    private static final int EXTRA_64 = 1;

    private ZipDirectory() {}

    /// One entry of the directory.
    ///
    /// @param name     one character for each byte of it: names that are looked for are plain letters
    /// @param method   how it is packed
    /// @param isSecret whether it is packed with a password
    /// @param mode     its kind and rights where a Unix system wrote it; 0 elsewhere
    /// @param crc      the check sum of what is in it
    /// @param packed   how long it is in the ZIP
    /// @param unpacked how long it says that it is
    /// @param offset   where it begins
    /// @param listed   where the directory has it
    public record Entry(
            String name,
            int method,
            boolean isSecret,
            int mode,
            long crc,
            long packed,
            long unpacked,
            long offset,
            long listed) {

        public boolean isFolder() {
            return name.endsWith("/") || name.endsWith("\\");
        }
    }

    /// One character for each byte.
    public static String name(Packed zip, long at, int length) {
        return new String(zip.bytesAt(at, length), StandardCharsets.ISO_8859_1);
    }

    /// @throws NotAnArchive if there is none, or it has more entries than an archive ever has
    public static List<Entry> of(Packed zip) {
        long end = end(zip);
        long count = zip.shortAt(end + 10);
        long start = zip.intAt(end + 16);
        long locator = end - LOCATOR_LENGTH;
        if (locator >= 0 && zip.intAt(locator) == LOCATOR_64) {
            long end64 = zip.longAt(locator + 8);
            if (zip.intAt(end64) != END_64) {
                throw new NotAnArchive(Reason.DAMAGED);
            }
            count = zip.longAt(end64 + 32);
            start = zip.longAt(end64 + 48);
        }
        if (count > MAX_ENTRIES) {
            throw new NotAnArchive(Reason.OTHER_FILES);
        }
        List<Entry> entries = new ArrayList<>();
        long at = start;
        for (int i = 0; i < count; i++) {
            entries.add(entry(zip, at));
            at += ENTRY_LENGTH + zip.shortAt(at + 28) + zip.shortAt(at + 30) + zip.shortAt(at + 32);
        }
        return entries;
    }

    /// Where the end of the directory stands: at the very end, but for a comment.
    private static long end(Packed zip) {
        long last = (long) zip.length() - END_LENGTH;
        for (long at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
            if (zip.byteAt(at) == 'P'
                    && zip.intAt(at) == END
                    && at + END_LENGTH + zip.shortAt(at + 20) == zip.length()) {
                return at;
            }
        }
        throw new NotAnArchive(Reason.DAMAGED);
    }

    private static Entry entry(Packed zip, long at) {
        if (zip.intAt(at) != ENTRY) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
        int nameLength = zip.shortAt(at + 28);
        boolean isUnix = zip.byteAt(at + 5) == 3 || zip.byteAt(at + 5) == 19;
        Sizes sizes = new Sizes(zip.intAt(at + 24), zip.intAt(at + 20), zip.intAt(at + 42))
                .orOf(zip, at + ENTRY_LENGTH + nameLength, zip.shortAt(at + 30));
        return new Entry(
                name(zip, at + ENTRY_LENGTH, nameLength),
                zip.shortAt(at + 10),
                (zip.shortAt(at + 8) & 1) != 0,
                isUnix ? zip.shortAt(at + 40) : 0,
                zip.intAt(at + 16),
                sizes.packed,
                sizes.unpacked,
                sizes.offset,
                at);
    }

    /// In the order in which the long form has them.
    private record Sizes(long unpacked, long packed, long offset) {

        /// With what is too long for the short form.
        Sizes orOf(Packed zip, long extra, int length) {
            long at = extra;
            while (at + 4 <= extra + length && zip.shortAt(at) != EXTRA_64) {
                at += 4 + zip.shortAt(at + 2);
            }
            if (at + 4 > extra + length) {
                return this;
            }
            at += 4;
            long[] all = {unpacked, packed, offset};
            for (int i = 0; i < all.length; i++) {
                if (all[i] == IN_EXTRA) {
                    all[i] = zip.longAt(at);
                    at += 8;
                }
            }
            return new Sizes(all[0], all[1], all[2]);
        }
    }
}
