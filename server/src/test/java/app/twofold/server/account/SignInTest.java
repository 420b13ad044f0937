package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.server.TestServer;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTest {

    private static final String PASSWORD = "calm evening tea";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

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
    void refusesAFormWithoutItsToken() {
        Browser browser = new Browser(port);

        var answer = browser.submit("/login", Map.of("username", email, "password", PASSWORD));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?expired"));
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }
}
