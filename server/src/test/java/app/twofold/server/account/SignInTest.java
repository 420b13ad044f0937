package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.account.device.Browser;
import app.twofold.server.account.device.BrowserSessions;
import app.twofold.server.account.device.Devices;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTest {

    private static final String PASSWORD = "calm evening tea";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Devices devices;

    @Autowired
    private BrowserSessions sessions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void anAccount() {
        accounts.signUp(new EmailAddress(email), new Password(PASSWORD), new Title("Alex"), ZoneId.of("Europe/Berlin"));
    }

    @Test
    void opensThePagesToWhoeverKnowsThePassword() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/").statusCode()).isEqualTo(302);

        assertThat(browser.signIn(email.toUpperCase(Locale.ROOT), PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("/sign-in"));

        assertThat(browser.get("/").body()).isEqualTo("signed in");
    }

    @Test
    void keepsTheBrowserSignedInBeyondTheSession() {
        Browser browser = new Browser(port);
        browser.signIn(email, PASSWORD);

        browser.loseSession();

        assertThat(browser.get("/").body()).isEqualTo("signed in");
    }

    @Test
    void staysSignedInOnlyWhereTheBoxIsTicked() {
        Browser passing = new Browser(port);
        passing.signIn(email, PASSWORD);
        Browser staying = new Browser(port);
        staying.signInToStay(email, PASSWORD);

        assertThat(passing.cookie("twofold-device"))
                .hasValueSatisfying(cookie -> assertThat(cookie.getMaxAge())
                        .as("ends with the browser")
                        .isNegative());
        assertThat(staying.cookie("twofold-device"))
                .hasValueSatisfying(cookie -> assertThat(cookie.getMaxAge()).isEqualTo(Devices.LIFE.toSeconds()));
        assertThat(devices.list(alex()))
                .extracting(device -> Duration.between(clock.instant(), device.expiresAt()))
                .satisfiesExactlyInAnyOrder(
                        life -> assertThat(life).isLessThanOrEqualTo(Duration.ofHours(2)),
                        life -> assertThat(life).isGreaterThan(Duration.ofDays(89)));
    }

    @Test
    void keepsAPassingDeviceAsLongAsItsSessionIsInUse() {
        Browser browser = new Browser(port);
        browser.signIn(email, PASSWORD);
        ninetyMinutesPass();

        browser.get("/");
        sessions.noteUse();
        assertThat(remaining()).isGreaterThan(Duration.ofMinutes(110));

        // The container notes the use of a session a moment after it has answered.
        for (int i = 0; i < 100 && remaining().compareTo(Duration.ofMinutes(31)) > 0; i++) {
            ninetyMinutesPass();
            sessions.noteUse();
        }
        assertThat(remaining()).as("nobody has used it since").isLessThan(Duration.ofMinutes(31));
    }

    private void ninetyMinutesPass() {
        jdbc.sql("update device set expires_at = ? where person_id = ?")
                .params(clock.instant().plus(Duration.ofMinutes(30)).atOffset(ZoneOffset.UTC), alex().id())
                .update();
    }

    @Test
    void hasCookieNamesOfItsOwnThatScriptsAndOtherSitesDoNotGet() {
        Browser browser = new Browser(port);
        browser.signIn(email, PASSWORD);

        assertThat(browser.setCookies())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .matches("twofold-(session|device|known)-[0-9a-f]{10}=.*")
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void signsNobodyOutByALinkOrAnotherSitesForm() {
        Browser browser = new Browser(port);
        browser.signIn(email, PASSWORD);

        assertThat(browser.get("/exit").statusCode()).isEqualTo(303);
        assertThat(browser.get("/logout").statusCode()).isNotEqualTo(302);
        for (String origin : List.of("https://elsewhere.example", "http://localhost:1", "null")) {
            assertThat(browser.submitFrom(origin, "/exit").statusCode())
                    .as(origin)
                    .isEqualTo(403);
        }
        for (String malformed : List.of("::", "http://[")) {
            assertThat(browser.submitFrom(malformed, "/exit").statusCode())
                    .as(malformed)
                    .isEqualTo(400);
        }
        assertThat(browser.get("/").body()).isEqualTo("signed in");

        assertThat(browser.submitFrom(browser.server(), "/exit").statusCode()).isEqualTo(303);
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void writesNoSessionIntoAnAddressAndTakesNoneFromOne() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain(";"));
        browser.signIn(email, PASSWORD);
        String session = browser.cookie("twofold-session").orElseThrow().getValue();

        Browser other = new Browser(port);
        assertThat(other.get("/;jsessionid=" + session).statusCode()).isIn(302, 400);
        assertThat(other.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void keepsASessionOfNobodysForMinutesAndASignedInOneForHours() {
        MockHttpSession session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        assertThat(session.getMaxInactiveInterval()).isEqualTo(15 * 60);

        sessions.bind(session, UUID.randomUUID());
        assertThat(session.getMaxInactiveInterval()).isEqualTo(2 * 60 * 60);
    }

    @Test
    void givesANewSessionToWhoeverSignsIn() {
        Browser browser = new Browser(port);
        browser.get("/login");
        String before = browser.cookie("twofold-session").orElseThrow().getValue();

        browser.signIn(email, PASSWORD);

        assertThat(browser.cookie("twofold-session").orElseThrow().getValue()).isNotEqualTo(before);
    }

    private Duration remaining() {
        return Duration.between(clock.instant(), devices.list(alex()).getFirst().expiresAt());
    }

    private SignedIn alex() {
        return accounts.check(email, PASSWORD).orElseThrow();
    }

    @Test
    void refusesAFormWithoutItsToken() {
        Browser browser = new Browser(port);

        var answer = browser.submit("/login", Map.of("username", email, "password", PASSWORD));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?expired"));
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }
}
