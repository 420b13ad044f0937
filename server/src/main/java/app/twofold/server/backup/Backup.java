package app.twofold.server.backup;

import app.twofold.server.ServerClock;
import app.twofold.server.key.MasterKey;
import app.twofold.server.key.MasterKeyPlace;
import app.twofold.server.seal.SealKeyCheck;
import app.twofold.server.start.Database;
import app.twofold.server.start.StartRefused;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.springframework.core.env.Environment;

/// The command of whoever runs this copy that writes the whole database into one file, sealed under a key of its own
/// that only the master key opens. It works beside a program that is running, which does not wait for it.
///
/// Setting: `twofold.backup`, the file.
public final class Backup {

    private static final String SETTING = "twofold.backup";

    private final Path file;
    private final MasterKeyPlace place;
    private final MasterKey master;
    private final Clock clock;
    private final Progress progress;

    private Backup(Path file, MasterKeyPlace place, Clock clock, Progress progress) {
        this.file = file;
        this.place = place;
        this.master = place.key(() -> true);
        this.clock = clock;
        this.progress = progress;
    }

    /// Whether that is what the program was started for.
    public static boolean isWanted(Environment settings) {
        return settings.containsProperty(SETTING);
    }

    /// Writes the backup, and the master key into a file beside it where the key is in a file.
    ///
    /// @return what there is to say of it
    /// @throws StartRefused if there is a file of that name already, or it cannot be written, or the
    /// database cannot be reached
    public static String run(Environment settings) {
        return run(settings, new ServerClock().clock());
    }

    static String run(Environment settings, Clock clock) {
        Path file = NamedFile.of(settings, SETTING);
        MasterKeyPlace place = MasterKeyPlace.of(settings);
        Draft.refuseToOverwrite(file);
        if (!place.isGiven()) {
            Draft.refuseToOverwrite(NamedFile.keyOf(file));
        }
        try (Database database = Database.beside(settings)) {
            return new Backup(file, place, clock, Progress.of(settings, "Backing up")).write(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Database database) {
        try (Connection connection = database.connect()) {
            return write(connection);
        } catch (SQLException e) {
            throw new StartRefused("The database has broken off while it was read, and no backup was written.", e);
        } finally {
            progress.end();
        }
    }

    private String write(Connection connection) throws SQLException {
        Dump dump = Dump.of(connection);
        String schema = dump.schema().orElseThrow(() -> new StartRefused("There is no Twofold in this database."));
        if (!SealKeyCheck.areOpenedBy(connection, master.aead())) {
            throw new StartRefused("The master key is not the one that this database was written under.");
        }
        try (Draft draft = Draft.of(file)) {
            Amount amount = write(dump, schema, draft);
            if (!place.isGiven()) {
                copyKey();
            }
            long size = draft.channel().size();
            keep(draft);
            return amount.sentence() + " are in " + file + " (" + Progress.size(size) + ").\n" + aboutKey();
        } catch (IOException e) {
            throw Draft.cannotBeWritten(file, e);
        }
    }

    private Amount write(Dump dump, String schema, Draft draft) throws SQLException, IOException {
        BackupKey key = BackupKey.fresh(master);
        byte[] head = new Header(schema, clock.instant(), key.wrapped()).bytes();
        draft.write(ByteBuffer.wrap(head));
        Amount amount;
        OutputStream sealed = new BufferedOutputStream(leftOpen(Channels.newOutputStream(draft.channel())));
        try (OutputStream plain = key.cipher().newEncryptingStream(sealed, head);
                DataOutputStream out = new DataOutputStream(progress.watch(plain))) {
            amount = dump.write(out);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A backup cannot be sealed", e);
        }
        draft.write(Trailer.of(draft.channel().size() + Trailer.BYTES));
        return amount;
    }

    /// As it is in the data folder, so that it can be put back there.
    private void copyKey() throws IOException {
        try (Draft key = Draft.of(NamedFile.keyOf(file))) {
            key.write(ByteBuffer.wrap(Files.readAllBytes(place.file())));
            key.keep();
        }
    }

    private void keep(Draft draft) throws IOException {
        boolean isKept = false;
        try {
            draft.keep();
            isKept = true;
        } finally {
            if (!isKept && !place.isGiven()) {
                Files.deleteIfExists(NamedFile.keyOf(file));
            }
        }
    }

    private String aboutKey() {
        return place.isGiven()
                ? "The master key is not among it: keep the one in TWOFOLD_MASTER_KEY, apart from the backup, for whoever"
                        + " has both can read everything that is shared."
                : "The master key is in " + NamedFile.keyOf(file)
                        + ": keep the two apart, for whoever has both can read everything that is shared.";
    }

    private static OutputStream leftOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] from, int offset, int length) throws IOException {
                out.write(from, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
