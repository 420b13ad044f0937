package app.twofold.server.key;

import app.twofold.server.start.Database;
import app.twofold.server.start.StartRefused;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/// Where the master key of this copy is: in a setting, or in a file.
public final class MasterKeyPlace {

    private final @Nullable String given;
    private final Path file;

    private MasterKeyPlace(@Nullable String given, Path file) {
        this.given = given == null || given.isBlank() ? null : given;
        this.file = file;
    }

    /// The place that these settings name.
    public static MasterKeyPlace of(Environment settings) {
        String file = settings.getProperty("twofold.master-key-file", "");
        return of(
                new KeySettings(
                        settings.getProperty("twofold.master-key"), file.isBlank() ? null : Path.of(file), null),
                settings);
    }

    static MasterKeyPlace of(KeySettings key, Environment settings) {
        Path file = key.masterKeyFile();
        return new MasterKeyPlace(
                key.masterKey(),
                file == null ? Database.dataFolder(settings).resolve("master-key.json") : file.toAbsolutePath());
    }

    /// Whether the key itself is in a setting. Then no file counts.
    public boolean isGiven() {
        return given != null;
    }

    /// The file that holds it, if it is not given.
    public Path file() {
        return file;
    }

    /// The key; a file that is missing is made.
    ///
    /// @param isNeeded whether something in the database is wrapped by a key already; then none is made
    /// @throws StartRefused if it is missing although it is needed, or cannot be used
    public MasterKey key(BooleanSupplier isNeeded) {
        return given == null ? MasterKey.in(file, isNeeded) : MasterKey.of(given);
    }
}
