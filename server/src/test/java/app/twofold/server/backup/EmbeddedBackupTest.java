package app.twofold.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres;
import app.twofold.server.start.Database;
import app.twofold.server.start.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Backups of a program with a database of its own, and what becomes of its data folder.
class EmbeddedBackupTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path data;
    private Path key;

    @BeforeEach
    void aBackupOfAnotherCopy() throws SQLException {
        file = folder.resolve("backup");
        key = folder.resolve("backup.master-key");
        data = folder.resolve("data");
        Copy.started(folder.resolve("first")).backup(file);
    }

    @Test
    void goesIntoAnEmptyDataFolderAndOutOfItBesideTheProgramOrWithoutIt() throws Exception {
        Path ledger = Files.writeString(Files.createDirectory(data).resolve("erasures"), "");
        restore(data);
        Path beside = folder.resolve("beside");
        Path alone = folder.resolve("alone");
        Map<String, List<String>> rows;

        try (Database running = Database.open(settings("twofold.backup", beside, data))) {
            rows = rows(running);
            Backup.run(settings("twofold.backup", beside, data), TestClock.given());
            assertThat(rows(running)).isEqualTo(rows);
        }
        Backup.run(settings("twofold.backup", alone, data), TestClock.given());

        assertThat(rows.get("person")).hasSize(1);
        assertThat(names(data)).containsExactlyInAnyOrder("lock", "postgres", "master-key.json", "erasures");
        assertThat(ledger).isEmptyFile();
        assertThat(data.resolve("master-key.json")).hasSameBinaryContentAs(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("master-key.json"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        for (Path one : List.of(beside, alone)) {
            TestPostgres.Database fresh = TestPostgres.freshDatabase();
            new Copy(folder.resolve("of-" + one.getFileName()), fresh, Map.of()).restore(one);
            assertThat(Copy.rows(fresh)).isEqualTo(rows);
        }
    }

    @Test
    void doesNotTakeThePlaceOfADatabase() throws Exception {
        restore(data);
        Map<String, List<String>> rows;
        try (Database running = Database.open(settings("twofold.restore", file, data))) {
            rows = rows(running);
            assertThatThrownBy(() -> restore(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("Twofold is already running with the data folder " + data);
        }

        assertThatThrownBy(() -> restore(data))
                .isInstanceOf(StartRefused.class)
                .hasMessage("There is a database in the data folder " + data
                        + " already: stop Twofold, move the folder `postgres` out of it, leave `erasures` where it is,"
                        + " and restore again.");

        try (Database again = Database.open(settings("twofold.restore", file, data))) {
            assertThat(rows(again)).isEqualTo(rows);
        }
        Files.move(data.resolve("postgres"), folder.resolve("moved-away"));
        restore(data);
        assertThat(names(data)).containsExactlyInAnyOrder("lock", "postgres", "master-key.json");
    }

    @Test
    void leavesAFolderAsItWasIfTheBackupIsDamaged() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        damaged[whole.length - Trailer.BYTES - 1] ^= 1;
        Files.write(file, damaged);

        assertThatThrownBy(() -> restore(data)).isInstanceOf(StartRefused.class);
        assertThat(data).doesNotExist();
        Files.createDirectory(data);
        assertThatThrownBy(() -> restore(data)).isInstanceOf(StartRefused.class);
        assertThat(data).isEmptyDirectory();

        Files.write(file, whole);
        restore(data);
        assertThat(names(data)).containsExactlyInAnyOrder("lock", "postgres", "master-key.json");
    }

    /// A restore that was killed leaves a folder that no program looks at.
    @Test
    void beginsAgainWhereARestoreWasKilled() throws Exception {
        Path left = Files.createDirectories(
                data.resolve("restoring").resolve("postgres").resolve("data"));
        Files.writeString(left.resolve("PG_VERSION"), "half");

        restore(data);

        assertThat(names(data)).containsExactlyInAnyOrder("lock", "postgres", "master-key.json");
    }

    /// The load breaks off after the new server has been made: here because the name of the key is taken by a folder.
    @Test
    void leavesNoDatabaseIfItCannotBeFinished() throws Exception {
        Path keys = Files.createDirectory(folder.resolve("keys"));
        Path place = keys.resolve("no").resolve("master-key.json");
        Files.writeString(keys.resolve("no"), "a file where a folder should be", StandardCharsets.US_ASCII);
        StandardEnvironment settings = settings("twofold.restore", file, data);
        settings.getPropertySources()
                .addFirst(new MapPropertySource("key", Map.of("twofold.master-key-file", place.toString())));

        assertThatThrownBy(() -> Restore.run(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The backup could not be read to its end or put in its place; restore it again.");

        assertThat(names(data)).containsExactly("lock");
        restore(data);
    }

    private void restore(Path into) {
        Restore.run(settings("twofold.restore", file, into));
    }

    private static Map<String, List<String>> rows(Database database) throws SQLException {
        Map<String, Object> signIn = database.properties();
        return Copy.rows(new TestPostgres.Database(
                (String) signIn.get("spring.datasource.url"),
                (String) signIn.get("spring.datasource.username"),
                (String) signIn.get("spring.datasource.password")));
    }

    private static StandardEnvironment settings(String command, Path file, Path data) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "given",
                        Map.of(
                                command,
                                file.toString(),
                                "twofold.data",
                                data.toString(),
                                "twofold.database.url",
                                "",
                                "spring.datasource.url",
                                "")));
        return settings;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
