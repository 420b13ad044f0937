package app.twofold.ui.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/// What the launcher does before the tests run: in a copy of the project without sources, with a Maven, a JDK and
/// packages that only write down what they were asked for.
class LauncherSetUpTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> TOOLS = List.of(
            "bash",
            "dirname",
            "sed",
            "readlink",
            "find",
            "head",
            "cat",
            "rm",
            "awk",
            "mkdir",
            "sort",
            "tail",
            "uname",
            "chmod");
    private static final String DOWNLOADS = """
            place="$PLAYWRIGHT_BROWSERS_PATH/chromium-1/chrome-linux64"
            mkdir -p "$place"
            printf '#!/bin/sh\\n' > "$place/chrome"
            chmod +x "$place/chrome"
            """;

    @TempDir
    private Path folder;

    private Path bin;
    private Path project;

    @BeforeEach
    void prepare() throws IOException {
        bin = Files.createDirectory(folder.resolve("bin"));
        project = Files.createDirectory(folder.resolve("project"));
        Files.copy(ROOT.resolve("twofold"), project.resolve("twofold"));
        FileSystemUtils.copyRecursively(ROOT.resolve("launcher"), project.resolve("launcher"));
        Files.copy(ROOT.resolve("pom.xml"), project.resolve("pom.xml"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(bin.resolve(tool), found(tool));
        }
        program(bin.resolve("mvn"), """
                echo "mvn $* [browser ${TWOFOLD_BROWSER:-}] [on ${TWOFOLD_TEST_ON:-}]" >> "%s"
                case "$*" in *build-classpath*) echo x > "%s/target/browser/classpath" ;; esac
                """.formatted(asked(), project));
        for (String tool : List.of("nginx", "haproxy", "openssl")) {
            program(bin.resolve(tool), "");
        }
        Path jdk = folder.resolve("jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        program(jdk.resolve("bin/javac"), "");
        program(jdk.resolve("bin/java"), "echo \"java $*\" >> \"%s\"\n%s".formatted(asked(), DOWNLOADS));
    }

    @Test
    void aBrowserThatIsThereIsUsedAndNothingIsSaidOfIt() throws Exception {
        program(bin.resolve("chromium"), "");
        packages("");

        Ended ended = launched("test");

        assertThat(ended.code()).isZero();
        assertThat(ended.output()).doesNotContain("Installing", "Downloading");
        assertThat(requests()).doesNotContain("apt-get").contains("verify [browser " + bin.resolve("chromium") + "]");
    }

    @Test
    void aMissingBrowserComesFromTheSystemsPackagesAndTheLauncherSaysSo() throws Exception {
        assumeTrue(isRoot(), "Only root may install packages");
        packages("chromium");

        Ended ended = launched("test");

        assertThat(ended.code()).isZero();
        assertThat(ended.output()).contains("Installing what the tests need from this system's packages: chromium.");
        assertThat(requests())
                .contains("apt-get install -y -qq --no-install-recommends chromium")
                .contains("verify [browser " + bin.resolve("chromium") + "]");
    }

    @Test
    void everyPackageIsTriedByItself() throws Exception {
        assumeTrue(isRoot(), "Only root may install packages");
        assumeTrue(!Files.exists(Path.of("/usr/sbin/haproxy")), "This machine has what is to be missing");
        Files.delete(bin.resolve("haproxy"));
        packages("chromium");

        Ended ended = launched("test");

        assertThat(ended.code()).isZero();
        assertThat(ended.output()).contains("Not on this machine: haproxy.");
    }

    @Test
    void whereNoPackageMayBeInstalledPlaywrightBringsTheBrowser() throws Exception {
        Ended ended = launched("test");

        assertThat(ended.code()).isZero();
        assertThat(ended.output()).contains("Downloading a Chromium for the tests");
        assertThat(Files.readString(project.resolve("target/browser/pom.xml")))
                .containsPattern("<artifactId>playwright</artifactId><version>\\d[\\d.]*</version>");
        assertThat(requests())
                .contains("com.microsoft.playwright.CLI install chromium")
                .contains("verify [browser " + folder.resolve("browsers/chromium-1/chrome-linux64/chrome") + "]");
    }

    @Test
    void withoutAnyWayToABrowserItSaysWhatToInstall() throws Exception {
        program(folder.resolve("jdk/bin/java"), "exit 1\n");

        Ended ended = launched("test");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.error()).contains("The browser tests need Chromium and did not find it; install it");
        assertThat(requests()).doesNotContain("verify");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29T23:40",
        "2028-02-29",
        "2026-12-31T23:55:30",
        "2026-10-25T02:00+01:00",
        "2027-03-14T07:00Z",
    })
    void theTestsStandWhereTheyAreTold(String moment) throws Exception {
        program(bin.resolve("chromium"), "");

        Ended ended = launched("test", "--on", moment);

        assertThat(ended.code()).isZero();
        assertThat(ended.output()).contains("The clock of the tests stands at " + moment + ".");
        assertThat(requests()).contains("[on " + moment + "]");
    }

    @ParameterizedTest
    @CsvSource({"tomorrow", "2027-02-29T12:00", "2026-11-31", "2026-13-01", "2028-02-29T24:00", "2028-02-29 23:40", "29"
    })
    void theTestsStandAtNoDayThatNeverIs(String moment) throws Exception {
        assertThat(launched("test", "--on", moment))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "The tests cannot stand at '" + moment + "'; give a day and time such as 2028-02-29T23:40.\n"));
    }

    @Test
    void theDaysAloneNeedWhatIsBuilt() throws Exception {
        program(bin.resolve("chromium"), "");

        assertThat(launched("test", "--days").error())
                .isEqualTo("There is nothing built to test the days with; run ./twofold test first.\n");

        Files.createDirectories(project.resolve("server/target/test-classes/app"));
        Files.createDirectories(project.resolve("ui/target/test-classes/app"));
        assertThat(launched("test", "--on=2028-02-29T23:40", "--days").code()).isZero();
        assertThat(requests()).contains("-Dgroups=days", "[on 2028-02-29T23:40]");
    }

    @Test
    void aBackupAndItsRestoreAreTheProgramsWorkOnTheSameData() throws Exception {
        Path runs = Files.createDirectories(project.resolve("ui/target/run/built"));
        Files.writeString(runs.resolve("twofold.jar"), "");
        Files.writeString(runs.resolveSibling("current"), "built\n");
        Files.writeString(runs.resolveSibling("stamp"), "");
        program(folder.resolve("jdk/bin/java"), """
                echo "$TWOFOLD_DATA [${TWOFOLD_BACKUP:-}] [${TWOFOLD_RESTORE:-}] [${TWOFOLD_PROGRESS:-}]" >> "%s"
                echo "it is done"
                exit 5
                """.formatted(asked()));
        Path file = Files.writeString(folder.resolve("a backup"), "");

        assertThat(launched("backup", "new one", "--data", "here")).isEqualTo(new Ended(5, "it is done\n", ""));
        assertThat(launched("restore", "--data=there", file.toString())).isEqualTo(new Ended(5, "it is done\n", ""));

        assertThat(requests()).isEqualTo("here [new one] [] []\nthere [] [" + file + "] []\n");
    }

    @Test
    void theProgramItselfTakesNoOtherDay() throws Exception {
        assertThat(launched("run", "--on", "2028-02-29T23:40").error())
                .startsWith("The options --on and --days are for the tests");
        assertThat(launched("demo", "--days").error()).startsWith("The options --on and --days are for the tests");
    }

    /// Debian's packages, of which these can be installed.
    private void packages(String known) throws IOException {
        program(bin.resolve("apt-get"), """
                echo "apt-get $*" >> "%s"
                case "$*" in
                    update*) exit 100 ;;
                    *" %s") printf '#!/bin/sh\\n' > "%s"; chmod +x "%s" ;;
                    *) exit 100 ;;
                esac
                """.formatted(
                        asked(), known, bin.resolve("chromium"), bin.resolve("chromium")));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private Path asked() {
        return folder.resolve("asked");
    }

    private String requests() throws IOException {
        return Files.exists(asked()) ? Files.readString(asked()) : "";
    }

    private void program(Path place, String script) throws IOException {
        Files.writeString(place, "#!" + found("bash") + "\n" + script);
        assertThat(place.toFile().setExecutable(true)).isTrue();
    }

    private static Path found(String tool) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Ended launched(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(found("bash").toString(), project.resolve("twofold").toString()));
        command.addAll(List.of(words));
        Path output = Files.createTempFile(folder, "output", "");
        Path error = Files.createTempFile(folder, "error", "");
        var builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(error.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("TWOFOLD_"));
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("TWOFOLD_JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment()
                .put("PLAYWRIGHT_BROWSERS_PATH", folder.resolve("browsers").toString());
        int code = builder.start().waitFor();
        return new Ended(code, text(output), text(error));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private record Ended(int code, String output, String error) {}
}
