package app.twofold.server.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void keepsItsDataFromOneStartToTheNext() throws Exception {
        try (var database = open(folder, false)) {
            run(database, "create table kept (id int)", "insert into kept values (7)");
        }

        try (var database = open(folder, false)) {
            assertThat(ask(database, "select id from kept")).isEqualTo("7");
        }
    }

    @Test
    void writesDurablyAndAsksForAPassword() throws Exception {
        try (var database = open(folder, false)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> DriverManager.getConnection(url(database), "twofold", "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThatThrownBy(() -> DriverManager.getConnection(url(database), "postgres", ""))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres/password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void isReachedBesideAProgramThatRunsAndStartedForOneThatDoesNot() throws Exception {
        assertThatThrownBy(() -> Database.beside(settings(folder, false)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("There is no Twofold in the data folder");
        try (var database = open(folder, false)) {
            run(database, "create table kept as select 7 as id");
            try (var beside = Database.beside(settings(folder, false))) {
                assertThat(url(beside)).isEqualTo(url(database));
                assertThat(ask(beside, "select id from kept")).isEqualTo("7");
            }
            assertThat(ask(database, "select id from kept")).isEqualTo("7");
        }
        try (var beside = Database.beside(settings(folder, false))) {
            assertThat(ask(beside, "select id from kept")).isEqualTo("7");
        }
    }

    @Test
    void saysWhenItsServerHasDied() throws Exception {
        try (var database = open(folder, false)) {
            run(database, "create table kept as select 7 as id");
            var lost = new CountDownLatch(1);
            database.onLoss(lost::countDown);

            ProcessHandle.of(server()).orElseThrow().destroyForcibly();

            assertThat(lost.await(20, TimeUnit.SECONDS)).isTrue();
        }
        try (var database = open(folder, false)) {
            assertThat(ask(database, "select id from kept")).isEqualTo("7");
        }
    }

    @Test
    void saysNothingWhenItIsClosed() throws Exception {
        var lost = new CountDownLatch(1);
        try (var database = open(folder, false)) {
            database.onLoss(lost::countDown);
        }

        assertThat(lost.await(2, TimeUnit.SECONDS)).isFalse();
    }

    private long server() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    @Test
    void refusesASecondProgramOnTheSameFolder() throws Exception {
        try (var _ = open(folder, false)) {
            assertThatThrownBy(() -> open(folder, false))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("Twofold is already running with the data folder " + folder);
        }
    }

    @Test
    void stopsTheServerThatAKilledProgramLeftBehind() throws Exception {
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        folder.toString())
                .redirectError(Redirect.DISCARD)
                .start();
        var pid = program.inputReader()
                .lines()
                .filter(line -> line.matches("\\d+"))
                .findFirst()
                .map(Long::parseLong)
                .orElseThrow();
        program.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(pid)).isPresent();

        try (var database = open(folder, false)) {
            assertThat(ProcessHandle.of(pid).flatMap(server -> server.info().command()))
                    .isEmpty();
            assertThat(ask(database, "select count(*) from written")).isEqualTo("1");
        }
    }

    @Test
    void startsAgainAlthoughAnotherProcessHasTheNumberOfAServerThatDied() throws Exception {
        try (var database = open(folder, false)) {
            run(database, "create table kept (id int)");
        }
        var another = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(folder.resolve("postgres/data/postmaster.pid"), another.pid() + "\n");

            try (var database = open(folder, false)) {
                assertThat(ask(database, "select count(*) from kept")).isEqualTo("0");
            }
            assertThat(another.isAlive()).isTrue();
        } finally {
            another.destroyForcibly();
        }
    }

    /// Writes, prints the process id of its server, and waits to be killed.
    static final class Program {

        static void main(String[] args) throws Exception {
            var folder = Path.of(args[0]);
            var database = open(folder, false);
            run(database, "create table written as select 1");
            var pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                    .getFirst();
            System.out.println(pid.strip());
            new CountDownLatch(1).await();
        }
    }

    @Test
    void aThrowAwayFolderBeginsEmptyAndIsEmptiedAtTheEnd() throws Exception {
        Files.writeString(folder.resolve("left-over"), "x");

        try (var database = open(folder, true)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
            assertThat(folder.resolve("left-over")).doesNotExist();
        }

        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("lock");
        }
    }

    private static Database open(Path folder, boolean throwAway) {
        return Database.open(settings(folder, throwAway));
    }

    private static StandardEnvironment settings(Path folder, boolean throwAway) {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "given",
                        Map.of(
                                "twofold.data",
                                folder.toString(),
                                "twofold.throw-away",
                                throwAway,
                                "twofold.database.url",
                                "",
                                "spring.datasource.url",
                                "")));
        return settings;
    }

    private static String url(Database database) {
        return (String) database.properties().get("spring.datasource.url");
    }

    private static String ask(Database database, String query) throws SQLException {
        var signIn = database.properties();
        try (var connection = DriverManager.getConnection(
                        url(database), (String) signIn.get("spring.datasource.username"), (String)
                                signIn.get("spring.datasource.password"));
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void run(Database database, String... statements) throws SQLException {
        var signIn = database.properties();
        try (var connection = DriverManager.getConnection(
                        url(database), (String) signIn.get("spring.datasource.username"), (String)
                                signIn.get("spring.datasource.password"));
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
