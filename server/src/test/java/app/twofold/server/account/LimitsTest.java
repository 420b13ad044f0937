package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.twofold.domain.Title;
import app.twofold.migrations.TestClock;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.account.device.Browser;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.TooManyAttempts;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Laboratory.class)
class LimitsTest {

    private static final int ENOUGH = 200;
    private static final Duration NO_WAIT = Duration.ZERO;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private Accounts accounts;

    private final String email = UUID.randomUUID() + "@example.org";
    private Program anonymous;

    @BeforeEach
    void longAfterAnythingElse() {
        clock.advance(Duration.ofDays(1));
        anonymous = Program.anonymous(port);
        accounts.signUp(new EmailAddress(email), new Password(Program.PASSWORD), new Title("Alex"), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @EnumSource(Attempt.class)
    void whoTriesTooOftenWaitsAsLongAsTheyAreToldAndNoLonger(Attempt attempt) {
        Supplier<Duration> again = tryingTo(attempt);
        Duration wait = NO_WAIT;
        for (int i = 0; i < ENOUGH && wait.equals(NO_WAIT); i++) {
            wait = again.get();
        }

        assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofHours(1));
        assertThat(again.get()).isPositive();
        clock.advance(wait);
        assertThat(again.get()).isEqualTo(NO_WAIT);
    }

    @Test
    void theFormLeadsBackWithTheTimeToWait() {
        Browser browser = new Browser(port);
        String last = "";
        for (int i = 0; i < ENOUGH && !last.contains("later="); i++) {
            last = browser.signIn(email, "not the password")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }

        assertThat(last).matches(".*/sign-in\\?later=[0-9]+");
    }

    /// How long this attempt is told to wait, each time it is made.
    private Supplier<Duration> tryingTo(Attempt attempt) {
        return switch (attempt) {
            case SIGN_IN ->
                () -> waitOf(anonymous.post(
                        "/api/v1/tokens", "{\"email\": \"" + email + "\", \"password\": \"not the password\"}"));
            case SIGN_UP -> () -> waitOf(anonymous.post("/api/v1/people", Program.signUp(email, "Mallory")));
            case INVITATION ->
                () -> waitOf(
                        anonymous.post("/api/v1/invitations/preview", "{\"secret\": \"" + UUID.randomUUID() + "\"}"));
            case CALENDAR -> () -> waitOf(anonymous.get("/calendar/" + UUID.randomUUID() + ".ics"));
            case TAKE_OUT -> {
                Program alex = anonymous.signedIn(email);
                String couple = alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                        .text("coupleId");
                yield () -> waitOf(alex.post(
                        "/api/v1/couples/" + couple + "/take-out/archive", "{\"password\": \"not the password\"}"));
            }
            case LEAVE -> {
                Program alex = anonymous.signedIn(email);
                String couple = alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                        .text("coupleId");
                yield () -> waitOf(
                        alex.post("/api/v1/couples/" + couple + "/leave", "{\"password\": \"not the password\"}"));
            }
            case BRING_IN -> {
                Program alex = anonymous.signedIn(email);
                String couple = alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                        .text("coupleId");
                yield () -> waitOf(Program.send(alex.request("/api/v1/couples/" + couple + "/bring-in/archive/look")
                        .header("Content-Type", "application/zip")
                        .POST(BodyPublishers.ofString("no archive"))));
            }
            case PASSWORD_CHANGE -> {
                SignedIn alex = accounts.check(email, Program.PASSWORD).orElseThrow();
                yield () -> waitOf(() -> accounts.changePassword(
                        alex, new Password("not the password"), new Password("a new password")));
            }
        };
    }

    private static Duration waitOf(Answer answer) {
        return answer.status() == 429
                ? Duration.ofSeconds(Long.parseLong(answer.header("Retry-After").orElseThrow()))
                : NO_WAIT;
    }

    private static Duration waitOf(Runnable use) {
        TooManyAttempts refused = catchThrowableOfType(TooManyAttempts.class, use::run);
        return refused == null ? NO_WAIT : refused.retryAfter();
    }
}
