package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.migrations.TestClock;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.account.FailedSignIns.Failed;
import app.twofold.server.account.device.Browser;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Somebody guesses a password, from one address or from many, while its owner wants to sign in.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.forward-headers-strategy=native", "logging.level.app.twofold=info"})
@Import(Laboratory.class)
@ExtendWith(OutputCaptureExtension.class)
class GuessingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FailedSignIns failed;

    @Autowired
    private TestClock clock;

    private final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void anAccountLongAfterAnythingElse() {
        clock.advance(Duration.ofDays(1));
        accounts.signUp(new EmailAddress(email), new Password(Program.PASSWORD), new Title("Alex"), ZoneOffset.UTC);
    }

    @Test
    void manyAddressesTogetherCannotTryMuchMoreThanOneCan() {
        List<Integer> answers = IntStream.range(0, 270)
                .mapToObj(i -> guess("203.0.113." + i % 30).status())
                .toList();

        assertThat(answers.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(50);
        assertThat(answers.subList(200, 270)).containsOnly(429);
    }

    @Test
    void whoGuessesShutsNoOwnerOutOfABrowserThatTheyKnow() {
        Browser own = new Browser(port);
        own.signIn(email, Program.PASSWORD);
        own.submit("/logout", Map.of("_csrf", own.get("/login").body()));
        assertThat(own.get("/").statusCode()).isEqualTo(302);

        IntStream.range(0, 12).forEach(_ -> guess("127.0.0.1"));
        IntStream.range(0, 60).forEach(i -> guess("203.0.113." + i));

        Browser strange = new Browser(port);
        assertThat(strange.signIn(email, Program.PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("later="));
        own.signIn(email, Program.PASSWORD);
        assertThat(own.get("/").body()).isEqualTo("signed in");
    }

    @Test
    void aKnownBrowserIsNoWayToGuessForLongNorForAnotherAccount() {
        Browser own = new Browser(port);
        own.signIn(email, Program.PASSWORD);
        String other = UUID.randomUUID() + "@example.org";
        accounts.signUp(new EmailAddress(other), new Password(Program.PASSWORD), new Title("Sam"), ZoneOffset.UTC);

        assertThat(triesUntilLater(own, email)).isEqualTo(10);
        assertThat(triesUntilLater(own, other)).isEqualTo(10);
        assertThat(new Browser(port).signIn(other, Program.PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("later="));
    }

    @Test
    void whoIsSignedInHasNoMoreTriesFromManyAddresses() {
        Program alex = Program.anonymous(port).signedIn(email);
        String space = alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                .text("coupleId");

        List<Integer> answers = IntStream.range(0, 7)
                .mapToObj(i -> Program.send(alex.request("/api/v1/couples/" + space + "/leave")
                                .header("Content-Type", "application/json")
                                .header("X-Forwarded-For", "203.0.113." + i)
                                .POST(BodyPublishers.ofString("{\"password\": \"not the password\"}")))
                        .status())
                .toList();

        assertThat(answers.subList(5, 7)).containsOnly(429);
    }

    @Test
    void whatWasRightCountsAgainstNobody() {
        for (int i = 0; i < 30; i++) {
            Answer answer = Program.anonymous(port).post("/api/v1/tokens", credentials(Program.PASSWORD));
            assertThat(answer.status()).isEqualTo(201);
        }
    }

    @Test
    void theOwnerIsToldHowOftenAndSinceWhenAndNobodyElseIs() {
        SignedIn alex = accounts.check(email, Program.PASSWORD).orElseThrow();
        assertThat(failed.of(alex)).isEmpty();

        Instant first = clock.instant().truncatedTo(ChronoUnit.MICROS);
        guess("203.0.113.1");
        clock.advance(Duration.ofHours(1));
        guess("203.0.113.2");
        guess("203.0.113.3");

        until(() -> failed.of(alex).map(Failed::tries).equals(Optional.of(3)));
        assertThat(failed.of(alex).orElseThrow().since()).isEqualTo(first);
        failed.seen(alex);
        assertThat(failed.of(alex)).isEmpty();
    }

    @Test
    void theLogSaysWhatAndFromWhereForAProgramThatBansAndNotAboutWhom(CapturedOutput log) {
        IntStream.range(0, 11).forEach(_ -> guess("203.0.113.77"));
        guess("2001:db8::7");

        List<String> lines = log.getAll()
                .lines()
                .filter(line -> line.contains("203.0.113.77") || line.contains("2001:db8"))
                .toList();
        assertThat(lines)
                .hasSize(12)
                .allMatch(line -> line.matches(".*\\.refused +: sign-in\\.(wrong|limited) from [0-9a-f.:]+"));
        assertThat(lines.stream().filter(line -> line.contains("sign-in.limited")))
                .hasSize(1);
        assertThat(log.getAll()).doesNotContain(email, email.toUpperCase(Locale.ROOT));
    }

    private int triesUntilLater(Browser browser, String whose) {
        List<String> answers = new ArrayList<>();
        while (answers.size() < 100) {
            String to = browser.signIn(whose, "not the password")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            if (to.contains("later=")) {
                return answers.size();
            }
            answers.add(to);
        }
        return answers.size();
    }

    private Answer guess(String from) {
        return Program.send(Program.anonymous(port)
                .request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", from)
                .POST(BodyPublishers.ofString(credentials("not the password"))));
    }

    private String credentials(String password) {
        return "{\"email\": \"" + email + "\", \"password\": \"" + password + "\"}";
    }

    private static void until(BooleanSupplier there) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!there.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(there.getAsBoolean()).isTrue();
    }
}
