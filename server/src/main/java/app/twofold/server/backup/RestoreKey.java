package app.twofold.server.backup;

import app.twofold.server.key.MasterKey;
import app.twofold.server.key.MasterKeyPlace;
import app.twofold.server.start.StartRefused;
import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The master key by which a backup opens: the one that this copy is given or has already, or else the one that lies
/// beside the backup, which then becomes this copy's.
final class RestoreKey {

    private final MasterKeyPlace place;
    private final Path beside;
    private final MasterKey master;
    private final StreamingAead cipher;
    private final boolean isNew;

    private RestoreKey(MasterKeyPlace place, Path beside, MasterKey master, StreamingAead cipher, boolean isNew) {
        this.place = place;
        this.beside = beside;
        this.master = master;
        this.cipher = cipher;
        this.isNew = isNew;
    }

    /// @throws StartRefused if there is no key, or none that opens it
    static RestoreKey of(BackupFile backup, MasterKeyPlace place) {
        Path beside = NamedFile.keyOf(backup.file());
        String wrapped = backup.header().key();
        if (place.isGiven() || Files.exists(place.file())) {
            MasterKey own = place.key(() -> true);
            StreamingAead cipher = BackupKey.unwrapped(wrapped, own)
                    .orElseThrow(() -> isOpenedBy(beside, wrapped) ? other(place) : foreign(backup, whose(place)));
            return new RestoreKey(place, beside, own, cipher, false);
        }
        if (Files.notExists(beside)) {
            throw new StartRefused("The master key of this backup is missing: put it beside the backup, as " + beside
                    + ", or set TWOFOLD_MASTER_KEY.");
        }
        MasterKey master = MasterKey.in(beside, () -> true);
        StreamingAead cipher =
                BackupKey.unwrapped(wrapped, master).orElseThrow(() -> foreign(backup, "the one in " + beside));
        return new RestoreKey(place, beside, master, cipher, true);
    }

    MasterKey master() {
        return master;
    }

    /// Opens the backup.
    StreamingAead cipher() {
        return cipher;
    }

    /// Makes it the key of this copy.
    void keep() throws IOException {
        if (isNew) {
            Files.createDirectories(Objects.requireNonNull(place.file().getParent(), "A file is in a folder"));
            try (Draft draft = Draft.of(place.file())) {
                draft.write(ByteBuffer.wrap(Files.readAllBytes(beside)));
                draft.keep();
            }
        }
    }

    private static boolean isOpenedBy(Path key, String wrapped) {
        return Files.exists(key)
                && BackupKey.unwrapped(wrapped, MasterKey.in(key, () -> true)).isPresent();
    }

    private static StartRefused other(MasterKeyPlace place) {
        return new StartRefused(
                place.isGiven()
                        ? "This backup was made under another master key than the one in TWOFOLD_MASTER_KEY: start without"
                                + " that, and the key beside the backup is taken."
                        : "This copy has a master key of its own in " + place.file() + ", and the backup needs the one"
                                + " beside it: move the first away if nothing else was written under it, and restore"
                                + " again.");
    }

    private static StartRefused foreign(BackupFile backup, String whose) {
        return new StartRefused(
                "The backup " + backup.file() + " was made under another master key than " + whose + ".");
    }

    private static String whose(MasterKeyPlace place) {
        return place.isGiven() ? "the one in TWOFOLD_MASTER_KEY" : "the one in " + place.file();
    }
}
