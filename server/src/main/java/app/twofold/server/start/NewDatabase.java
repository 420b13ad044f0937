package app.twofold.server.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/// The place for a database that is put back. One of the program's own is made in a folder beside its place, and moved
/// there when it is whole: whatever ends the work before leaves none. The operator's server is taken as it is.
public final class NewDatabase implements AutoCloseable {

    private static final String HOME = "postgres";
    private static final String ASIDE = "restoring";

    private final DatabaseAddress address;
    private final @Nullable Making making;

    private NewDatabase(DatabaseAddress address, @Nullable Making making) {
        this.address = address;
        this.making = making;
    }

    /// Changes nothing, and makes nothing.
    ///
    /// @throws StartRefused if the program's own database is there already, or the program runs on it
    public static void refuseUnlessFree(Environment settings) {
        if (Database.url(settings) == null) {
            var folder = Database.dataFolder(settings);
            if (Files.exists(folder.resolve(HOME))) {
                DataFolder.unlock(DataFolder.lock(folder));
                throw taken(folder);
            }
        }
    }

    /// Makes or finds it.
    ///
    /// @throws StartRefused if that is not possible
    public static NewDatabase open(Environment settings) {
        if (Database.url(settings) == null) {
            return in(Database.dataFolder(settings));
        }
        // The operator's server stays as it is when this ends.
        var database = Database.open(settings);
        return new NewDatabase(database.address(), null);
    }

    private static NewDatabase in(Path path) {
        Database.refuseUnusable(path);
        var folder = DataFolder.lock(path);
        if (Files.exists(folder.path().resolve(HOME))) {
            DataFolder.unlock(folder);
            throw taken(folder.path());
        }
        var making = new Making(folder, DataFolder.lock(folder.path().resolve(ASIDE)));
        try {
            return new NewDatabase(making.start().address(), making);
        } catch (IOException e) {
            throw DataFolder.cannotBeWritten(path, e);
        } finally {
            making.closeUnlessStarted();
        }
    }

    private static StartRefused taken(Path folder) {
        return new StartRefused("There is a database in the data folder " + folder
                + " already: stop Twofold, move the folder `postgres` out of it, leave `erasures` where it is, and restore"
                + " again.");
    }

    /// Whether it is the operator's own.
    public boolean isOnesOwn() {
        return making == null;
    }

    /// Where it is, for messages.
    public String shown() {
        return making == null ? address.shown() : making.folder.path().toString();
    }

    public DatabaseAddress address() {
        return address;
    }

    public Connection connect() throws SQLException {
        return address.connect();
    }

    /// Puts it in its place.
    public void keep() throws IOException {
        if (making != null) {
            making.keep();
        }
    }

    /// Leaves nothing of it, unless it was kept.
    @Override
    public void close() throws IOException {
        if (making != null) {
            making.close();
        }
    }

    /// The work on one of the program's own, in a folder that a later work empties if this one is killed.
    private static final class Making implements AutoCloseable {

        private final DataFolder folder;
        private final DataFolder aside;
        private @Nullable EmbeddedDatabase server;

        Making(DataFolder folder, DataFolder aside) {
            this.folder = folder;
            this.aside = aside;
        }

        EmbeddedDatabase start() throws IOException {
            EmbeddedDatabase.stopOrphan(aside);
            aside.empty();
            server = EmbeddedDatabase.start(aside);
            return server;
        }

        void keep() throws IOException {
            stop();
            Files.move(aside.path().resolve(HOME), folder.path().resolve(HOME));
            force(folder.path());
        }

        void closeUnlessStarted() {
            if (server == null) {
                try {
                    close();
                } catch (IOException e) {
                    throw DataFolder.cannotBeWritten(folder.path(), e);
                }
            }
        }

        @Override
        public void close() throws IOException {
            stop();
            aside.close();
            FileSystemUtils.deleteRecursively(aside.path());
            folder.close();
        }

        private void stop() throws IOException {
            if (server != null) {
                server.close();
            }
        }

        /// So that the name is on the disk too. Not every system lets a folder be opened.
        private static void force(Path folder) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException _) {
                // The name is written with the next sync of the system.
            }
        }
    }
}
