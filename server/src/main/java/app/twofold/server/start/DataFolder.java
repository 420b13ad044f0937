package app.twofold.server.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// The folder that holds what must survive, readable by its owner alone, and locked for one program at a time. The lock
/// ends with the process, however it ends.
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Makes the folder if it is not there, and locks it.
    ///
    /// @throws StartRefused if another program holds it, or it cannot be written
    static DataFolder lock(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            makeOwnersOnly(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartRefused("Twofold is already running with the data folder " + path
                        + "; stop it first, or choose another folder with --data.");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw cannotBeWritten(path, e);
        }
    }

    static StartRefused cannotBeWritten(Path path, IOException e) {
        var reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return new StartRefused(
                "The data folder " + path + " cannot be written" + (reason == null ? "" : " (" + reason + ")")
                        + "; choose another one with --data.",
                e);
    }

    Path path() {
        return path;
    }

    /// Deletes everything in the folder but its lock.
    void empty() throws IOException {
        try (var children = Files.list(path)) {
            for (var child : children.toList()) {
                if (!child.endsWith("lock")) {
                    FileSystemUtils.deleteRecursively(child);
                }
            }
        }
    }

    /// Makes a folder that only its owner may enter; tightens one that is already there.
    static void makeOwnersOnly(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// Lets others have it, when nothing has been done with it.
    static void unlock(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            throw cannotBeWritten(folder.path, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }
}
