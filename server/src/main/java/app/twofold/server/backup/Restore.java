package app.twofold.server.backup;

import app.twofold.server.key.MasterKeyPlace;
import app.twofold.server.seal.SealKeyCheck;
import app.twofold.server.start.NewDatabase;
import app.twofold.server.start.StartRefused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/// The command of whoever runs this copy that puts a backup into an empty one. Before anything is changed, the whole
/// file has been opened to its last byte. A ledger of erasures that is there stays, and is applied at the next start.
///
/// Setting: `twofold.restore`, the file.
public final class Restore {

    private static final String SETTING = "twofold.restore";

    private final BackupFile backup;
    private final RestoreKey key;
    private final Schema schemas;
    private final Environment settings;

    private Restore(BackupFile backup, RestoreKey key, Schema schemas, Environment settings) {
        this.backup = backup;
        this.key = key;
        this.schemas = schemas;
        this.settings = settings;
    }

    /// Whether that is what the program was started for.
    public static boolean isWanted(Environment settings) {
        return settings.containsProperty(SETTING);
    }

    /// Puts the backup in its place.
    ///
    /// @return what there is to say of it
    /// @throws StartRefused if the file is not a whole backup that the master key opens and this version knows,
    /// or if there are people here already; then nothing has changed
    public static String run(Environment settings) {
        Path file = NamedFile.of(settings, SETTING);
        try (BackupFile backup = BackupFile.open(file)) {
            NewDatabase.refuseUnlessFree(settings);
            Schema schemas = new Schema(settings);
            refuseNewer(backup, schemas);
            RestoreKey key = RestoreKey.of(backup, MasterKeyPlace.of(settings));
            Restore restore = new Restore(backup, key, schemas, settings);
            restore.verify();
            return restore.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseNewer(BackupFile backup, Schema schemas) {
        if (!schemas.knows(backup.header().schema())) {
            throw new StartRefused(
                    "The backup " + backup.file() + " was made by another version of Twofold, and this one"
                            + " does not know its tables: restore it with that version or a newer one.");
        }
    }

    private void verify() {
        Progress progress = Progress.of(settings, "Checking");
        try {
            backup.verify(key.cipher(), progress);
        } finally {
            progress.end();
        }
    }

    private String load() {
        Progress progress = Progress.of(settings, "Restoring");
        try (NewDatabase database = NewDatabase.open(settings)) {
            String done = load(database, progress);
            database.keep();
            return done;
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database has broken off while the backup was put into it; restore it again.", e);
        } catch (IOException e) {
            throw new StartRefused("The backup could not be read to its end or put in its place; restore it again.", e);
        } finally {
            progress.end();
        }
    }

    private String load(NewDatabase database, Progress progress) throws SQLException, IOException {
        String schema = backup.header().schema();
        try (Connection connection = database.connect()) {
            refuseUnlessEmpty(connection, database);
            schemas.make(database.address(), schema);
            connection.setAutoCommit(false);
            Load load;
            Amount amount;
            try (InputStream contents = new BufferedInputStream(progress.watch(backup.contents(key.cipher())))) {
                load = new Load(connection, contents);
                amount = load.read();
            }
            if (!SealKeyCheck.areOpenedBy(connection, key.master().aead())) {
                throw new IllegalStateException("The backup does not hold what its key opens");
            }
            key.keep();
            connection.commit();
            return amount.sentence() + " are back in " + database.shown() + ", as they were at "
                    + backup.header().taken() + "." + load.aboutLeftOut();
        }
    }

    private void refuseUnlessEmpty(Connection connection, NewDatabase database) throws SQLException {
        if (!Catalogue.isWithoutPeople(connection)) {
            throw new StartRefused(
                    "There are people in the database at " + database.shown()
                            + " already: stop Twofold, make an empty database, leave `erasures` where it is, and restore again.");
        }
        if (database.isOnesOwn() && Catalogue.isInUse(connection)) {
            throw new StartRefused("Somebody else is signed in to the database at " + database.shown()
                    + " as the same user: stop Twofold first, and restore again.");
        }
        var present = Catalogue.schema(connection);
        boolean isLater = present.isPresent()
                && Schema.isLater(present.get(), backup.header().schema());
        if (isLater || (present.isEmpty() && !Catalogue.tables(connection).isEmpty())) {
            throw new StartRefused("The database at " + database.shown()
                    + " has tables that do not go with this backup: make an empty database, and restore again.");
        }
    }
}
