package app.twofold.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.server.start.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not put back: one sentence, and nothing has changed. The right try afterwards works.
class RestoreRefusedTest {

    private static final String GIVEN_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path folder;

    private Path file;
    private Path key;
    private Copy copy;
    private Copy other;
    private byte[] whole;

    @BeforeEach
    void aBackup() throws Exception {
        file = folder.resolve("backup");
        key = folder.resolve("backup.master-key");
        copy = Copy.started(folder.resolve("data"));
        copy.backup(file);
        whole = Files.readAllBytes(file);
        other = Copy.empty(folder.resolve("other"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.9999})
    void aByteThatHasChanged(double place) throws Exception {
        int sealed = new String(whole, StandardCharsets.ISO_8859_1).indexOf("\n\n") + 2;
        int last = whole.length - Trailer.BYTES - 1;
        flip(sealed + (int) ((last - sealed) * place));

        assertRefusedThenRight(
                "The backup " + file + " is damaged, and nothing was restored: take another copy of it.");
    }

    @Test
    void theLastSealedByte() throws Exception {
        flip(whole.length - Trailer.BYTES - 1);

        assertRefusedThenRight(
                "The backup " + file + " is damaged, and nothing was restored: take another copy of it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema ", "taken ", "key ", "check "})
    void aHeadThatHasChanged(String line) throws Exception {
        flip(new String(whole, StandardCharsets.ISO_8859_1).indexOf(line) + line.length() + 1);

        assertRefusedThenRight(
                "The backup " + file + " is damaged, and nothing was restored: take another copy of it.");
    }

    /// The time is readable, and still nobody changes it unnoticed.
    @Test
    void aHeadThatSomebodyHasWrittenAnew() throws Exception {
        Header head = Header.read(file, whole);
        int length = head.bytes().length;
        byte[] forged = new Header(head.schema(), head.taken().plusSeconds(1), head.key()).bytes();
        byte[] all = whole.clone();
        System.arraycopy(forged, 0, all, 0, length);
        Files.write(file, all);

        assertThat(forged).hasSize(length);
        assertRefusedThenRight(
                "The backup " + file + " is damaged, and nothing was restored: take another copy of it.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0002, 0.01, 0.1, 0.5, 0.99})
    void aFileThatWasCutShort(double place) throws Exception {
        int length = Math.max((int) (whole.length * place), "Twofold backup 1".length());
        Files.write(file, Arrays.copyOf(whole, length));

        assertRefusedThenRight("The backup " + file + " is not whole, its end is not there: take another copy of it.");
    }

    @Test
    void aFileThatLacksItsLastByteOrHasOneMore() throws Exception {
        for (int length : new int[] {whole.length - 1, whole.length + 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused("The backup " + file + " is not whole, its end is not there: take another copy of it.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PGDMP", "-- PostgreSQL database dump\n"})
    void whatIsNoBackup(String content) throws Exception {
        Files.writeString(file, content);

        assertRefusedThenRight(file + " is not a backup of Twofold.");
    }

    @Test
    void whatIsNotThere() throws Exception {
        Files.delete(file);

        assertRefusedThenRight("There is no file " + file + ".");
    }

    @Test
    void aBackupOfALaterForm() throws Exception {
        Files.writeString(file, "Twofold backup 2\nanything\n\n");

        assertRefusedThenRight(file + " was made by another version of Twofold, in a form that this one cannot read.");
    }

    @Test
    void aKeyThatIsMissing() throws Exception {
        Path away = Files.move(key, folder.resolve("away"));

        assertRefused("The master key of this backup is missing: put it beside the backup, as " + key
                + ", or set TWOFOLD_MASTER_KEY.");
        Files.move(away, key);
        assertRight();
    }

    @Test
    void anotherMasterKey() throws Exception {
        Path right = Files.move(key, folder.resolve("right"));
        Files.copy(Copy.started(folder.resolve("third")).data().resolve("master-key.json"), key);

        assertRefused("The backup " + file + " was made under another master key than the one in " + key + ".");
        Files.delete(key);
        Files.move(right, key);
        assertRight();
    }

    @Test
    void aCopyThatHasAnotherMasterKey() throws Exception {
        Path own = other.data().resolve("master-key.json");
        Files.createDirectories(other.data());
        Files.copy(Copy.started(folder.resolve("third")).data().resolve("master-key.json"), own);
        byte[] before = Files.readAllBytes(own);

        assertRefused(
                "This copy has a master key of its own in " + own + ", and the backup needs the one beside it: move"
                        + " the first away if nothing else was written under it, and restore again.");
        assertThat(own).hasBinaryContent(before);
        Path right = Files.move(key, folder.resolve("right"));
        assertRefused("The backup " + file + " was made under another master key than the one in " + own + ".");
        Files.move(right, key);
        Files.delete(own);
        assertRight();
    }

    @Test
    void aKeyInASettingThatIsAnother() throws Exception {
        Copy given = other.with("twofold.master-key", GIVEN_KEY);

        assertThatThrownBy(() -> given.restore(file))
                .isInstanceOf(StartRefused.class)
                .hasMessage("This backup was made under another master key than the one in TWOFOLD_MASTER_KEY: start"
                        + " without that, and the key beside the backup is taken.");
        Files.delete(key);
        assertThatThrownBy(() -> given.restore(file))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The backup " + file
                        + " was made under another master key than the one in TWOFOLD_MASTER_KEY.");
        assertNothingChanged();
    }

    @Test
    void theSameKeyInTheDataFolderIsEnough() throws Exception {
        Files.createDirectories(other.data());
        Files.move(key, other.data().resolve("master-key.json"));

        assertRight();
    }

    @Test
    void whereThereArePeople() throws Exception {
        Copy third = Copy.started(folder.resolve("third"));
        Files.delete(third.data().resolve("master-key.json"));
        var before = third.rows();

        assertThatThrownBy(() -> third.restore(file))
                .isInstanceOf(StartRefused.class)
                .hasMessage("There are people in the database at "
                        + third.database().url().substring("jdbc:".length())
                        + " already: stop Twofold, make an empty database, leave `erasures` where it is, and restore"
                        + " again.");
        assertThat(third.rows()).isEqualTo(before);
        assertThat(third.data()).isEmptyDirectory();
    }

    @Test
    void whereOnlyTheTablesAreIsEmpty() throws Exception {
        other.start(other.database());
        other.database().run("delete from person");
        Files.delete(other.data().resolve("master-key.json"));

        assertRight();
    }

    @Test
    void whereAProgramIsSignedIn() throws Exception {
        try (Connection _ = other.database().connect()) {
            assertRefused("Somebody else is signed in to the database at "
                    + other.database().url().substring("jdbc:".length())
                    + " as the same user: stop Twofold first, and restore again.");
        }
    }

    @Test
    void whereSomethingElseIs() throws Exception {
        other.database().run("create table theirs ()");

        assertThatThrownBy(() -> other.restore(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageEndingWith(
                        " has tables that do not go with this backup: make an empty database, and restore again.");
        assertThat(other.rows()).containsOnlyKeys("theirs");
    }

    private void flip(int place) throws IOException {
        byte[] all = whole.clone();
        all[place] ^= 1;
        Files.write(file, all);
    }

    private void assertRefusedThenRight(String sentence) throws Exception {
        assertRefused(sentence);
        Files.write(file, whole);
        assertRight();
    }

    private void assertRefused(String sentence) throws Exception {
        assertThatThrownBy(() -> other.restore(file))
                .isInstanceOf(StartRefused.class)
                .hasMessage(sentence);
        assertNothingChanged();
    }

    private void assertNothingChanged() throws IOException, SQLException {
        assertThat(other.rows()).isEmpty();
        try (Stream<Path> files = Files.exists(other.data()) ? Files.list(other.data()) : Stream.empty()) {
            assertThat(files.filter(path -> !path.endsWith("master-key.json"))).isEmpty();
        }
    }

    private void assertRight() throws SQLException {
        other.restore(file);
        assertThat(other.rows()).isEqualTo(copy.rows());
    }
}
