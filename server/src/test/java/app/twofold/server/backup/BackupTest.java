package app.twofold.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.start.StartRefused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a backup is made of, and that all of it comes back.
class BackupTest {

    @TempDir
    private Path folder;

    private Path file;
    private Copy copy;

    @BeforeEach
    void aCopyWithSomebody() throws SQLException {
        file = folder.resolve("twofold.backup");
        copy = Copy.started(folder.resolve("data"));
    }

    @Test
    void everyTableComesBackAsItWas() throws Exception {
        for (int i = 0; i < 3_000; i++) {
            copy.database().run(Copy.somebody());
        }
        String said = copy.backup(file);
        Copy other = Copy.empty(folder.resolve("other"));

        String saidThen = other.restore(file);

        assertThat(other.rows()).isEqualTo(copy.rows());
        assertThat(other.rows()).containsKeys("person", "event", "flyway_schema_history");
        assertThat(said)
                .matches("(?s)6,\\d{3} rows of \\d+ tables are in " + file
                        + " \\(\\d+ (KB|MB)\\)\\.\nThe master key is in "
                        + file + "\\.master-key: keep the two apart, for whoever has both can read everything that is"
                        + " shared\\.");
        assertThat(saidThen).startsWith(said.substring(0, said.indexOf(" are in ")) + " are back in ");
        assertThat(other.data().resolve("master-key.json"))
                .hasSameBinaryContentAs(copy.data().resolve("master-key.json"));
    }

    @Test
    void aTableThatCameLaterIsInItWithItsNumbersAndItsReferences() throws Exception {
        Path more = Files.createDirectory(folder.resolve("more"));
        Files.writeString(more.resolve("V1000__later.sql"), """
                create table a_later (b bigint not null, c text);
                create table "B ""later" (id bigint generated always as identity primary key, twice bigint
                    generated always as (id * 2) stored, other bigint references "B ""later");
                alter table a_later add foreign key (b) references "B ""later";
                """);
        Copy later = Copy.empty(folder.resolve("later"))
                .with("spring.flyway.locations", Copy.MIGRATIONS + ",filesystem:" + more);
        later.start(later.database());
        later.database().run("insert into \"B \"\"later\" (other) values (2), (1), (null)");
        later.database().run("insert into a_later values (2, null), (3, ''), (1, '\\.')");
        later.backup(file);
        Copy other = Copy.empty(folder.resolve("other"))
                .with("spring.flyway.locations", later.more().get("spring.flyway.locations"));

        other.restore(file);

        assertThat(rowsOf(other.database(), "a_later")).isEqualTo(rowsOf(later.database(), "a_later"));
        assertThat(rowsOf(other.database(), "\"B \"\"later\"")).isEqualTo("(1,2,2)(2,4,1)(3,6,)");
        other.database().run("insert into \"B \"\"later\" (other) values (1)");
        assertThat(rowsOf(other.database(), "\"B \"\"later\"")).isEqualTo("(1,2,2)(2,4,1)(3,6,)(4,8,1)");
        assertThatThrownBy(() -> Copy.empty(folder.resolve("earlier")).restore(file))
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "The backup " + file + " was made by another version of Twofold, and this one does not know its"
                                + " tables: restore it with that version or a newer one.");
    }

    @Test
    void aTableOfSomebodyElsesDoesNotStandInTheWay() throws Exception {
        copy.database().run("create table my_own as select 7 as number");
        copy.backup(file);
        copy.database().run("drop table my_own");
        Copy other = Copy.empty(folder.resolve("other"));

        assertThat(other.restore(file)).endsWith("\nLeft out, because it is not Twofold's: my_own.");

        assertThat(other.rows()).isEqualTo(copy.rows());
    }

    @Test
    void itsHeadCanBeReadByAnybodyAndNothingElse() throws Exception {
        copy.backup(file);

        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(all).startsWith("Twofold backup 1\nschema ").contains("\ntaken 2026-11-30T08:25:26Z\nkey ");
        assertThat(all.substring(all.indexOf("\n\n")))
                .doesNotContain("person", "flyway", "event")
                .endsWith("complete\0\0\0\0\0\0" + new String(length(), StandardCharsets.ISO_8859_1));
    }

    private byte[] length() throws Exception {
        long length = Files.size(file);
        assertThat(length).isLessThan(1 << 16);
        return new byte[] {(byte) (length >> 8), (byte) length};
    }

    @Test
    void noTwoAreSealedUnderTheSameKey() throws Exception {
        copy.backup(file);
        Path second = folder.resolve("second");
        copy.backup(second);

        assertThat(Header.read(file, Files.readAllBytes(file)).key())
                .isNotEqualTo(Header.read(second, Files.readAllBytes(second)).key());
    }

    @Test
    void itsFilesAreTheirOwnersAloneAndNothingElseIsLeft() throws Exception {
        copy.backup(file);

        Path key = folder.resolve("twofold.backup.master-key");
        for (Path one : new Path[] {file, key}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                    .isEqualTo("rw-------");
        }
        assertThat(names(folder)).containsExactlyInAnyOrder("data", "twofold.backup", "twofold.backup.master-key");
        assertThat(key).hasSameBinaryContentAs(copy.data().resolve("master-key.json"));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(Files.readString(key));
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        Files.writeString(file, "mine");
        assertRefused("There is a file " + file + " already, and nothing is written over it; choose another name.");
        assertThat(file).hasContent("mine");

        Files.delete(file);
        Path key = Files.writeString(folder.resolve("twofold.backup.master-key"), "mine");
        assertRefused("There is a file " + key + " already, and nothing is written over it; choose another name.");
        assertThat(file).doesNotExist();
        assertThat(key).hasContent("mine");
    }

    @Test
    void aKeyThatIsNotTheDatabasesIsNotTakenForIts() throws Exception {
        Files.copy(Copy.started(folder.resolve("other")).data().resolve("master-key.json"), folder.resolve("another"));

        assertThatThrownBy(() -> copy.with(
                                "twofold.master-key-file",
                                folder.resolve("another").toString())
                        .backup(file))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The master key is not the one that this database was written under.");
        assertThat(names(folder)).containsExactlyInAnyOrder("data", "other", "another");
    }

    @Test
    void whereThereIsNothingThereIsNoBackup() throws Exception {
        Copy nothing = Copy.empty(copy.data());
        assertThatThrownBy(() -> nothing.backup(file))
                .isInstanceOf(StartRefused.class)
                .hasMessage("There is no Twofold in this database.");
        assertThatThrownBy(() -> copy.backup(folder.resolve("no/such/file")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("There is no folder " + folder.resolve("no/such") + ".");
        assertThatThrownBy(() -> copy.backup(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessage("'" + folder + "' is not the name of a file.");
        assertThat(names(folder)).containsExactly("data");
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(() -> copy.backup(file))
                .isInstanceOf(StartRefused.class)
                .hasMessage(sentence);
    }

    private static Stream<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList().stream();
        }
    }

    private static String rowsOf(Database database, String table) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select string_agg(t::text, '' order by t::text) from " + table + " t")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
