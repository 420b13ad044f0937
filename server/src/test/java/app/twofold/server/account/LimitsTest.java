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
    private static final int OTHERS = 6;
    private static final Duration NO_WAIT = Duration.ZERO;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private Accounts accounts;

    private String email = "";
    private Program anonymous;

    @BeforeEach
    void longAfterAnythingElse() {
        clock.advance(Duration.ofDays(1));
        anonymous = Program.anonymous(port);
        email = someone();
    }

    @ParameterizedTest
    @EnumSource(Attempt.class)
    void whoTriesTooOftenWaitsAsLongAsTheyAreToldAndNoLonger(Attempt attempt) {
        Supplier<Duration> again = tryingTo(attempt, email);
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

    @ParameterizedTest
    @EnumSource(
            names = {
                "PASSWORD_CHANGE",
                "TAKE_OUT",
                "LEAVE",
                "ERASE",
                "PRIVATE_SIDE",
                "BRING_IN",
                "ADDRESS",
                "ADDRESS_CODE"
            })
    void nobodyHoldsUpWhoTriesFromTheSameAddress(Attempt attempt) {
        for (int i = 0; i < OTHERS; i++) {
            Supplier<Duration> other = tryingTo(attempt, someone());
            while (other.get().equals(NO_WAIT)) {
                // Goes on until they are told to wait.
            }
        }

        assertThat(tryingTo(attempt, email).get()).isEqualTo(NO_WAIT);
    }

    /// How long this attempt is told to wait, each time it is made.
    private Supplier<Duration> tryingTo(Attempt attempt, String who) {
        return switch (attempt) {
            case SIGN_IN ->
                () -> waitOf(anonymous.post(
                        "/api/v1/tokens", "{\"email\": \"" + who + "\", \"password\": \"not the password\"}"));
            case SIGN_UP -> () -> waitOf(anonymous.post("/api/v1/people", Program.signUp(who, "Mallory")));
            case INVITATION ->
                () -> waitOf(
                        anonymous.post("/api/v1/invitations/preview", "{\"secret\": \"" + UUID.randomUUID() + "\"}"));
            case CALENDAR -> () -> waitOf(anonymous.get("/calendar/" + UUID.randomUUID() + ".ics"));
            case TAKE_OUT -> withTheWrongPassword(who, "/take-out/archive");
            case LEAVE -> withTheWrongPassword(who, "/leave");
            case ERASE -> withTheWrongPassword(who, "/erase");
            case ADDRESS -> {
                Program alex = anonymous.signedIn(who);
                yield () -> waitOf(alex.post(
                        "/api/v1/account/address",
                        "{\"address\": \"new." + who + "\", \"password\": \"not the password\"}"));
            }
            case ADDRESS_CODE -> {
                Program alex = anonymous.signedIn(who);
                yield () -> waitOf(alex.post("/api/v1/account/address/confirm", "{\"code\": \"nothing\"}"));
            }
            case PRIVATE_SIDE -> {
                Program alex = anonymous.signedIn(who);
                yield () -> waitOf(alex.post("/api/v1/private-side/open", "{\"password\": \"not the password\"}"));
            }
            case BRING_IN -> {
                Program alex = anonymous.signedIn(who);
                String path = spaceOf(alex) + "/bring-in/archive/look";
                yield () -> waitOf(Program.send(alex.request(path)
                        .header("Content-Type", "application/zip")
                        .POST(BodyPublishers.ofString("no archive"))));
            }
            case PASSWORD_CHANGE -> {
                SignedIn alex = accounts.check(who, Program.PASSWORD).orElseThrow();
                yield () -> waitOf(() -> accounts.changePassword(
                        alex, new Password("not the password"), new Password("a new password")));
            }
        };
    }

    private Supplier<Duration> withTheWrongPassword(String who, String call) {
        Program alex = anonymous.signedIn(who);
        String path = spaceOf(alex) + call;
        return () -> waitOf(alex.post(path, "{\"password\": \"not the password\"}"));
    }

    private static String spaceOf(Program alex) {
        return "/api/v1/couples/"
                + alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                        .text("coupleId");
    }

    private String someone() {
        String address = UUID.randomUUID() + "@example.org";
        accounts.signUp(new EmailAddress(address), new Password(Program.PASSWORD), new Title("Alex"), ZoneOffset.UTC);
        return address;
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
