package app.twofold.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.key.MasterKey;
import app.twofold.server.start.Database;
import app.twofold.ui.TwofoldApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// The program as it is started to make a backup and to put it back, with a database of its own: what it says, and with
/// which code it ends.
class BackupCommandTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatItHasDoneOrWhyNotInOneSentence() throws Exception {
        Path file = folder.resolve("backup");
        Path data = folder.resolve("data");
        Path other = folder.resolve("other");
        assertThat(ended(data, "--twofold.backup=" + file))
                .isEqualTo(new Ended(
                        2, "", "There is no Twofold in the data folder " + data + "; --data names another one.\n"));

        MasterKey.in(data.resolve("master-key.json"), () -> false);
        try (Database database = Database.open(settings(data))) {
            Map<String, Object> signIn = database.properties();
            Flyway.configure()
                    .dataSource(
                            (String) signIn.get("spring.datasource.url"),
                            (String) signIn.get("spring.datasource.username"),
                            (String) signIn.get("spring.datasource.password"))
                    .load()
                    .migrate();
            Ended backup = ended(data, "--twofold.backup=" + file);
            assertThat(backup.code()).as(backup.error()).isZero();
            assertThat(backup.error()).isEmpty();
            assertThat(backup.output())
                    .matches("\\d+ rows of \\d+ tables are in " + file + " \\(\\d+ KB\\)\\.\nThe master key is in "
                            + file
                            + "\\.master-key: keep the two apart, for whoever has both can read everything that is"
                            + " shared\\.\n");
        }

        Ended restore = ended(other, "--twofold.restore=" + file);
        assertThat(restore.code()).as(restore.error()).isZero();
        assertThat(restore.error()).isEmpty();
        assertThat(restore.output())
                .matches("\\d+ rows of \\d+ tables are back in " + other + ", as they were at \\S+Z\\.\n");
        assertThat(ended(other, "--twofold.restore=" + file))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "There is a database in the data folder " + other
                                + " already: stop Twofold, move the folder `postgres` out of it, leave `erasures` where"
                                + " it is, and restore again.\n"));
    }

    /// What the operator is told of it, for a copy on a machine and for one in containers.
    @Test
    void isDescribedAsItIs() throws IOException {
        Path root = Path.of("..");
        String document = Files.readString(root.resolve("docs/operator.md"));

        assertThat(document)
                .contains(
                        "./twofold backup /media/backups/2026-11-30\n",
                        "./twofold restore /media/backups/2026-11-30\n",
                        "-v \"$PWD/backups:/backups\" -e TWOFOLD_BACKUP=/backups/2026-11-30 twofold\n",
                        "`TWOFOLD_RESTORE`");
        String user = document.replaceAll("(?s).* -o (\\d+) backups\n.*", "$1");
        assertThat(Files.readString(root.resolve("Dockerfile")))
                .contains(
                        "--uid " + user + " ",
                        "\nUSER twofold\n",
                        "\nENTRYPOINT [\"java\"",
                        "\"-jar\", \"twofold.jar\"]");
    }

    private Ended ended(Path data, String command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", "");
        Path error = Files.createTempFile(folder, "error", "");
        List<String> words = Stream.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TwofoldApplication.class.getName(),
                        "--twofold.data=" + data,
                        "--twofold.database.url=",
                        "--spring.datasource.url=",
                        command)
                .toList();
        ProcessBuilder program =
                new ProcessBuilder(words).redirectOutput(output.toFile()).redirectError(error.toFile());
        program.environment().keySet().removeIf(name -> name.startsWith("TWOFOLD_"));
        int code = program.start().waitFor();
        return new Ended(
                code,
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(error, StandardCharsets.UTF_8));
    }

    private static StandardEnvironment settings(Path data) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "given",
                        Map.of(
                                "twofold.data", data.toString(),
                                "twofold.database.url", "",
                                "spring.datasource.url", "")));
        return settings;
    }

    private record Ended(int code, String output, String error) {}
}
