package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.migrations.TestClock;
import app.twofold.server.Secrets;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.account.password.Password;
import app.twofold.server.seal.Seal;
import app.twofold.server.start.StartRefused;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A new password by a link of whoever runs this copy.
@Import({Laboratory.class, SignIns.class})
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class PasswordResetsTest {

    private static final Password NEXT = new Password("another calm evening");

    @Autowired
    private SignIns people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordResets resets;

    @Autowired
    private PrivateSide own;

    @Autowired
    private PersonRows persons;

    @Autowired
    private ResetRows rows;

    @Autowired
    private Seal seal;

    @Autowired
    private HikariDataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @Autowired
    private TestClock clock;

    private SignedIn alex;
    private String email;

    @BeforeEach
    void somebody() {
        alex = people.somebody("Alex");
        email = people.emailOf(alex);
    }

    @AfterEach
    void nobodyIsHere() {
        people.leave();
    }

    @Test
    void worksOnceAndLocksWhatIsPrivate() {
        String secret = secretOf(link(email));

        assertThat(resets.isOpen(secret)).isTrue();
        assertThat(resets.use(secret, NEXT)).isTrue();

        assertThat(resets.isOpen(secret)).isFalse();
        assertThat(resets.use(secret, new Password("a third calm evening"))).isFalse();
        assertThat(accounts.check(email, SignIns.PASSWORD)).isEmpty();
        people.signIn(email, NEXT.value());
        assertThat(own.isLocked(alex)).isTrue();
    }

    @Test
    void tellsThePersonThatItWasDoneUntilTheyHaveSeenIt() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        assertThat(resets.of(alex)).isEmpty();
        resets.use(secretOf(link(email)), NEXT);

        assertThat(resets.of(alex)).contains(now);
        resets.seen(alex);
        assertThat(resets.of(alex)).isEmpty();
    }

    @Test
    void lastsADay() {
        String secret = secretOf(link(email));
        clock.advance(ResetLinks.LIFE.minus(Duration.ofSeconds(1)));
        assertThat(resets.isOpen(secret)).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(resets.isOpen(secret)).isFalse();
        assertThat(resets.use(secret, NEXT)).isFalse();
    }

    @Test
    void aLaterLinkEndsTheOneBefore() {
        String first = secretOf(link(email));
        String second = secretOf(link(email));

        assertThat(resets.use(first, NEXT)).isFalse();
        assertThat(resets.use(second, NEXT)).isTrue();
    }

    @Test
    void isMadeByACommandBesideTheProgram() {
        String secret = secretOf(command(email));

        assertThat(jdbc.sql("select person_id from password_reset where token_hash = ?")
                        .param(Secrets.hash(secret))
                        .query(UUID.class)
                        .single())
                .isEqualTo(alex.id());
        assertThatThrownBy(() -> command("nobody@example.org"))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Nobody has an account with that address here.");
    }

    @Test
    void aDumpHoldsOnlyAHashOfTheLink() {
        String secret = secretOf(link(email));

        assertThat(jdbc.sql("select string_agg(r::text, '') from password_reset r")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    private String link(String address) {
        return new ResetLinks(persons, rows, seal, clock).make(address).orElseThrow();
    }

    private String command(String address) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "given",
                        Map.of(
                                "twofold.reset-password", address,
                                "twofold.master-key", environment.getRequiredProperty("twofold.master-key"),
                                "twofold.database.url", database.getJdbcUrl(),
                                "twofold.database.user", database.getUsername(),
                                "twofold.database.password", database.getPassword())));
        assertThat(ResetPassword.isWanted(settings)).isTrue();
        return ResetPassword.run(settings);
    }

    private static String secretOf(String path) {
        assertThat(path).matches("reset/[A-Za-z0-9_-]{43}");
        return path.substring("reset/".length());
    }
}
