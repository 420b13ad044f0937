package app.twofold.server.backup;

import app.twofold.server.start.StartRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// A file that gets its name when it is whole and on the disk. It is its owner's alone from the first byte.
final class Draft implements AutoCloseable {

    private final Path file;
    private final Path folder;
    private final Path draft;
    private final FileChannel channel;

    private Draft(Path file, Path folder, Path draft, FileChannel channel) {
        this.file = file;
        this.folder = folder;
        this.draft = draft;
        this.channel = channel;
    }

    /// Begins beside the place of the file.
    ///
    /// @throws StartRefused if there is a file already
    static Draft of(Path file) throws IOException {
        refuseToOverwrite(file);
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "A file is in a folder");
        Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".new");
        // Also if somebody stops the program.
        draft.toFile().deleteOnExit();
        return new Draft(file, folder, draft, FileChannel.open(draft, StandardOpenOption.WRITE));
    }

    /// @throws StartRefused if there is a file already
    static void refuseToOverwrite(Path file) {
        if (Files.exists(file)) {
            throw overwrites(file);
        }
    }

    static StartRefused cannotBeWritten(Path file, IOException e) {
        String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return new StartRefused(file + " cannot be written" + (reason == null ? "." : " (" + reason + ")."), e);
    }

    private static StartRefused overwrites(Path file) {
        return new StartRefused(
                "There is a file " + file + " already, and nothing is written over it; choose another name.");
    }

    FileChannel channel() {
        return channel;
    }

    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// Gives the file its name.
    ///
    /// @throws StartRefused if somebody has made a file of this name meanwhile
    void keep() throws IOException {
        channel.force(true);
        channel.close();
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException _) {
            throw overwrites(file);
        }
        force();
    }

    /// Leaves nothing of it, unless it was kept.
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(draft);
    }

    /// So that the name is on the disk too. Not every system lets a folder be opened.
    private void force() {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException _) {
            // The name is written with the next sync of the system.
        }
    }
}
