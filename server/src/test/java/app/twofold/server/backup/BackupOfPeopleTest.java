package app.twofold.server.backup;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.CommandResult;
import app.twofold.server.Profiles;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.account.Laboratory;
import app.twofold.server.account.SignIns;
import app.twofold.server.couple.Couples;
import app.twofold.server.personal.PersonalSpace;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Two people who use the program, a backup beside it, and the same two on what was restored.
class BackupOfPeopleTest {

    private static final Wording WALK = Wording.of(new Title("A walk a week"), new Words("Air and talk"), Area.FUN);

    /// As the settings of the tests have it.
    private static final String MASTER_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    private Path folder;

    @Test
    void bothFindEverythingAgainAndWhatIsTheirsAlone() throws Exception {
        Path file = folder.resolve("backup");
        String email;
        Seat shared;
        try (ConfigurableApplicationContext program = program(TestPostgres.migratedDatabase())) {
            SignIns people = program.getBean(SignIns.class);
            SignedIn alex = people.somebody("Alex");
            email = people.emailOf(alex);
            shared = program.getBean(Couples.class).found(alex, new Title("Alex and Sam"), ZoneId.of("Europe/Berlin"));
            live(program, shared, alex);
            Copy running = copy(program);

            running.backup(file);

            Copy restored = copy(TestPostgres.freshDatabase());
            restored.restore(file);
            assertThat(restored.rows()).isEqualTo(running.rows());
            assertThat(restored.rows().get("private_key")).hasSizeGreaterThanOrEqualTo(2);
            assertThat(Files.exists(folder.resolve("backup.master-key"))).isFalse();
            people.leave();
            find(restored.database(), email, shared);
        }
    }

    private static void live(ConfigurableApplicationContext program, Seat shared, SignedIn alex) {
        SignIns people = program.getBean(SignIns.class);
        Couples couples = program.getBean(Couples.class);
        GoalId goal = new GoalId(UUID.randomUUID());
        program.getBean(PersonalSpace.class)
                .execute(alex, UUID.randomUUID(), new DraftGoal(new GoalId(UUID.randomUUID()), WALK));
        SignedIn sam = people.somebody("Sam");
        couples.seat(shared.couple(), sam, program.getBean(Profiles.class).of(sam.person()));
        Seat sams = new Seat(sam.person(), shared.couple());
        assertThat(couples.execute(shared, UUID.randomUUID(), new ProposeGoal(goal, WALK)))
                .isInstanceOf(CommandResult.Done.class);
        couples.execute(sams, UUID.randomUUID(), aWin("tea"));
    }

    private static void find(Database database, String email, Seat shared) {
        try (ConfigurableApplicationContext program = program(database)) {
            SignIns people = program.getBean(SignIns.class);
            SignedIn alex = people.signIn(email, SignIns.PASSWORD);

            var state = program.getBean(Couples.class).state(shared);

            assertThat(state.wins().byId().values())
                    .extracting(win -> win.text().value())
                    .containsExactly("tea");
            assertThat(state.goals().byId()).hasSize(1);
            assertThat(program.getBean(PersonalSpace.class).state(alex).drafts())
                    .hasSize(1);
            people.leave();
        }
    }

    private Copy copy(ConfigurableApplicationContext program) {
        HikariDataSource pool = program.getBean(HikariDataSource.class);
        return copy(new Database(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()));
    }

    private Copy copy(Database database) {
        return new Copy(folder, database, Map.of("twofold.master-key", MASTER_KEY));
    }

    private static ConfigurableApplicationContext program(Database database) {
        SpringApplication program = new SpringApplication(TestServer.class, Laboratory.class, SignIns.class);
        return program.run(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.main.banner-mode=off",
                "--twofold.rate-limits=off");
    }
}
