package app.twofold.server.key;

import app.twofold.server.start.StartRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// Which keys are to be destroyed for good, whatever database may come back from a backup: ids and times in a file
/// outside the database, one line each. A line is on the disk before its erasure is acknowledged. The lines of several
/// files may be put together, in any order.
public final class ErasureLedger {

    private static final Pattern LINE = Pattern.compile("((\\S+) (\\S+) (\\S+) (\\S+)) (\\S+)");

    private final Path file;

    private ErasureLedger(Path file) {
        this.file = file.toAbsolutePath();
    }

    /// The ledger in a file, which is made with the first line. Cuts off a last line that was not written to its end:
    /// nothing that came after it was acknowledged.
    ///
    /// @throws StartRefused if a line is damaged, or the file cannot be read
    public static ErasureLedger in(Path file) {
        ErasureLedger ledger = new ErasureLedger(file);
        ledger.mend();
        ledger.names();
        return ledger;
    }

    /// Every key that is to be gone, once each.
    ///
    /// @throws StartRefused if a line is damaged, or the file cannot be read
    public Set<KeyName> names() {
        return names(Instant.MAX);
    }

    /// Those that were noted before this time.
    ///
    /// @throws StartRefused if a line is damaged, or the file cannot be read
    public Set<KeyName> names(Instant before) {
        List<String> lines = lines(read());
        Set<KeyName> names = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Noted noted = noted(lines.get(i), i + 1);
            if (noted.at().isBefore(before)) {
                names.add(noted.key());
            }
        }
        return names;
    }

    private record Noted(Instant at, KeyName key) {}

    /// Notes a key that is about to be destroyed. It is on the disk when the call returns.
    ///
    /// @throws IOException if it cannot be written; then it must not be destroyed
    public void note(KeyName key, Instant at) throws IOException {
        synchronized (ErasureLedger.class) {
            boolean isNew = Files.notExists(file);
            Path folder = Objects.requireNonNull(file.getParent(), "A file is in a folder");
            Files.createDirectories(folder);
            try (FileChannel channel = open(StandardOpenOption.CREATE);
                    var _ = channel.lock()) {
                if (isNew) {
                    ownersOnly();
                }
                cutOff(channel);
                ByteBuffer line = ByteBuffer.wrap(line(key, at).getBytes(StandardCharsets.US_ASCII));
                channel.position(channel.size());
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            }
            if (isNew) {
                force(folder);
            }
        }
    }

    private FileChannel open(StandardOpenOption... how) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
        options.addAll(List.of(how));
        return FileChannel.open(file, options);
    }

    /// Ends the file with its last whole line. A line that a crash has cut off has no end.
    private static void cutOff(FileChannel channel) throws IOException {
        long whole = channel.size();
        ByteBuffer last = ByteBuffer.allocate(1);
        while (whole > 0 && channel.read(last.clear(), whole - 1) == 1 && last.get(0) != '\n') {
            whole--;
        }
        channel.truncate(whole);
    }

    private void ownersOnly() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /// So that the file's name is on the disk too. Not every system lets a folder be opened.
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // The name is written with the next sync of the system.
        }
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            return new byte[0];
        } catch (IOException e) {
            throw new StartRefused("The ledger of erasures in " + file + " cannot be read.", e);
        }
    }

    /// The whole ones: what comes last may be under way.
    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.US_ASCII);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private void mend() {
        if (Files.notExists(file)) {
            return;
        }
        synchronized (ErasureLedger.class) {
            try (FileChannel channel = open();
                    var _ = channel.lock()) {
                cutOff(channel);
            } catch (IOException e) {
                throw new StartRefused("The ledger of erasures in " + file + " cannot be written.", e);
            }
        }
    }

    private static String line(KeyName key, Instant at) {
        String parts = String.join(
                " ", at.toString(), key.stream().toString(), key.author().toString(), key.digest());
        return parts + " " + checksum(parts) + "\n";
    }

    private Noted noted(String line, int number) {
        Matcher parts = LINE.matcher(line);
        try {
            if (parts.matches() && parts.group(6).equals(checksum(parts.group(1)))) {
                UUID stream = UUID.fromString(parts.group(3));
                KeyName key = new KeyName(stream, UUID.fromString(parts.group(4)), parts.group(5));
                return new Noted(Instant.parse(parts.group(2)), key);
            }
        } catch (IllegalArgumentException | DateTimeException _) {
            // As damaged as one whose checksum is not right.
        }
        throw new StartRefused("The ledger of erasures in " + file + " is damaged in line " + number
                + "; put a copy of it back, so that nothing comes back that was erased.");
    }

    private static String checksum(String parts) {
        CRC32 sum = new CRC32();
        sum.update(parts.getBytes(StandardCharsets.US_ASCII));
        return "%08x".formatted(sum.getValue());
    }
}
