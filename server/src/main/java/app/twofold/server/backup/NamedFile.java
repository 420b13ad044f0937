package app.twofold.server.backup;

import app.twofold.server.start.StartRefused;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.core.env.Environment;

/// The file that a command was given.
final class NamedFile {

    private NamedFile() {}

    /// @throws StartRefused if no file can have that name
    static Path of(Environment settings, String setting) {
        String name = settings.getRequiredProperty(setting);
        try {
            Path file = Path.of(name).toAbsolutePath().normalize();
            Path folder = file.getParent();
            if (name.isBlank() || folder == null || Files.isDirectory(file)) {
                throw new StartRefused("'" + name + "' is not the name of a file.");
            }
            if (!Files.isDirectory(folder)) {
                throw new StartRefused("There is no folder " + folder + ".");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new StartRefused("'" + name + "' is not the name of a file.", e);
        }
    }

    /// Where the master key of a backup is.
    static Path keyOf(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".master-key");
    }
}
