package app.twofold.server.archive;

import app.twofold.server.archive.zip.ArchiveJson;
import app.twofold.server.archive.zip.Inflating;
import app.twofold.server.archive.zip.NotAnArchive;
import app.twofold.server.archive.zip.NotAnArchive.Reason;
import app.twofold.server.archive.zip.Packed;
import app.twofold.server.archive.zip.Unpacked;
import app.twofold.server.archive.zip.ZipDirectory;
import app.twofold.server.archive.zip.ZipDirectory.Entry;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The five files of an archive, wherever in a ZIP they are: as they were written, or as a desktop packed them once
/// more, in a folder of their own and with what a desktop leaves lying about. Nothing else may be in it.
final class ArchiveFiles {

    /// How much all of them may come to, unpacked.
    private static final long MAX_UNPACKED = 96_000_000;

    private static final List<String> NAMES = List.of(
            ArchiveJson.HISTORY, ArchiveJson.STATE, ArchiveJson.PRIVATE, ArchiveJson.SETTINGS, ArchiveJson.MANIFEST);
    private static final Set<String> LITTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int KIND = 0xF000;
    private static final int PLAIN_FILE = 0x8000;

    private final Packed zip;
    private final Map<String, Entry> entries;
    private long unpacked;

    private ArchiveFiles(Packed zip, Map<String, Entry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /// @throws NotAnArchive if there is anything else in it, anything twice, or more than an archive may come to
    static ArchiveFiles of(Packed zip) {
        List<Entry> all = ZipDirectory.of(zip);
        if (all.stream()
                        .mapToLong(entry -> Math.min(entry.unpacked(), MAX_UNPACKED + 1))
                        .sum()
                > MAX_UNPACKED) {
            throw new NotAnArchive(Reason.TOO_LARGE);
        }
        Map<String, Entry> entries = new HashMap<>();
        String folder = null;
        for (Entry entry : all) {
            String path = path(entry);
            if (!isFolder(entry) && !isLitter(path)) {
                int name = path.lastIndexOf('/') + 1;
                boolean isElsewhere = folder != null && !folder.equals(path.substring(0, name));
                folder = path.substring(0, name);
                if (isElsewhere
                        || !NAMES.contains(path.substring(name))
                        || !isPlain(entry)
                        || entries.put(path.substring(name), entry) != null) {
                    throw new NotAnArchive(Reason.OTHER_FILES);
                }
            }
        }
        return new ArchiveFiles(zip, entries);
    }

    /// A name is never used for anything but to be compared; all the same it must be one that stays where it is.
    private static String path(Entry entry) {
        String path = entry.name().replace('\\', '/');
        boolean leadsAway = path.startsWith("/")
                || path.indexOf('\0') >= 0
                || path.indexOf(':') >= 0
                || List.of(path.split("/")).stream()
                        .anyMatch(step -> step.equals("..") || step.equals(".") || step.isEmpty());
        if (path.isEmpty() || leadsAway) {
            throw new NotAnArchive(Reason.OTHER_FILES);
        }
        return path;
    }

    private static boolean isFolder(Entry entry) {
        if (!entry.isFolder()) {
            return false;
        }
        String name = entry.name().substring(0, entry.name().length() - 1).replace('\\', '/');
        if (entry.unpacked() > 0 || NAMES.contains(name.substring(name.lastIndexOf('/') + 1))) {
            throw new NotAnArchive(Reason.OTHER_FILES);
        }
        return true;
    }

    private static boolean isLitter(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return List.of(path.split("/")).contains("__MACOSX")
                || name.startsWith("._")
                || LITTER.contains(name.toLowerCase(Locale.ROOT));
    }

    /// No link, no device.
    private static boolean isPlain(Entry entry) {
        int kind = entry.mode() & KIND;
        return kind == 0 || kind == PLAIN_FILE;
    }

    /// Has to be ended.
    ///
    /// @throws NotAnArchive if it is not there
    Unpacked open(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new NotAnArchive(name.equals(ArchiveJson.MANIFEST) ? Reason.DAMAGED : Reason.OTHER_FILES);
        }
        if (entry.isSecret()) {
            throw new NotAnArchive(Reason.DAMAGED);
        }
        InputStream in = new FileHeader(zip, entry).packed();
        return switch (entry.method()) {
            case STORED -> new Unpacked(name, in, entry.crc(), this::spend);
            case DEFLATED -> new Unpacked(name, new Inflating(in), entry.crc(), this::spend);
            default -> throw new NotAnArchive(Reason.DAMAGED);
        };
    }

    private void spend(int bytes) {
        unpacked += bytes;
        if (unpacked > MAX_UNPACKED) {
            throw new NotAnArchive(Reason.TOO_LARGE);
        }
    }
}
