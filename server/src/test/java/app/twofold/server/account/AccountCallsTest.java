package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestClock;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.account.Laboratory.CountedHashing;
import app.twofold.server.account.device.Browser;
import app.twofold.server.account.device.Devices;
import app.twofold.server.account.password.Password;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Laboratory.class)
class AccountCallsTest {

    private static final String PEOPLE = "/api/v1/people";
    private static final String TOKENS = "/api/v1/tokens";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private CountedHashing hashing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private final String email = UUID.randomUUID() + "@example.org";
    private Program anonymous;

    @BeforeEach
    void longAfterAnythingElse() {
        clock.advance(Duration.ofDays(1));
        anonymous = Program.anonymous(port);
        anonymous.post(PEOPLE, Program.signUp(email, "Alex"));
    }

    @Test
    void answersASignUpForATakenAddressAlikeAndWorksAsMuch() {
        Worked free = worked(() -> anonymous.post(PEOPLE, Program.signUp(UUID.randomUUID() + "@example.org", "Alex")));
        Worked taken = worked(() -> anonymous.post(PEOPLE, Program.signUp(email, "Mallory")));

        assertThat(taken).isEqualTo(free).isEqualTo(new Worked(201, "", 1));
    }

    @Test
    void answersASignInForAnUnknownAddressAlikeAndWorksAsMuch() {
        Worked wrong = worked(() -> anonymous.post(TOKENS, credentials(email, "not the password")));
        Worked unknown = worked(() -> anonymous.post(TOKENS, credentials("nobody@example.org", "not the password")));

        assertThat(unknown).isEqualTo(wrong);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.hashes()).isEqualTo(1);
    }

    @Test
    void makesGuessersWaitAndLetsThemTryAgainLater() {
        for (int i = 0; i < 10; i++) {
            anonymous.post(TOKENS, credentials(email, "not the password"));
        }
        Answer refused = anonymous.post(TOKENS, credentials(email, Program.PASSWORD));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Content-Type")).hasValue("application/problem+json");

        clock.advance(
                Duration.ofSeconds(Long.parseLong(refused.header("Retry-After").orElseThrow())));

        assertThat(anonymous.post(TOKENS, credentials(email, Program.PASSWORD)).status())
                .isEqualTo(201);
    }

    @Test
    void refusesAFormerAndAnExpiredToken() {
        Program former = anonymous.signedIn(email);
        Program unused = anonymous.signedIn(email);
        assertThat(former.get(TOKENS).json().path("tokens")).hasSize(2);

        assertThat(former.delete(TOKENS + "/current").status()).isEqualTo(204);
        clock.advance(Devices.LIFE);

        assertThat(former.get(TOKENS).status()).isEqualTo(401);
        assertThat(unused.get(TOKENS).status()).isEqualTo(401);
    }

    @Test
    void letsNobodyRevokeAnothersToken() {
        Program alex = anonymous.signedIn(email);
        Program mallory = Program.ofSomebody(port, "Mallory");
        String device =
                alex.get(TOKENS).json().path("tokens").path(0).path("id").asString();

        Answer foreign = mallory.delete(TOKENS + "/" + device);

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(alex.get(TOKENS).status()).isEqualTo(200);
    }

    @Test
    void endsEverythingElseWhenThePasswordChanges() {
        Browser browser = new Browser(port);
        browser.signIn(email, Program.PASSWORD);
        Program program = anonymous.signedIn(email);
        SignedIn alex =
                new SignedIn(UUID.fromString(program.get("/api/v1/session").text("personId")));

        boolean wrong = accounts.changePassword(alex, new Password("not the password"), new Password("a new password"));
        assertThat(wrong).isFalse();
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        accounts.changePassword(alex, new Password(Program.PASSWORD), new Password("a new password"));

        assertThat(browser.get("/").statusCode()).isEqualTo(302);
        assertThat(program.get(TOKENS).status()).isEqualTo(401);
        assertThat(anonymous.post(TOKENS, credentials(email, Program.PASSWORD)).status())
                .isEqualTo(401);
        assertThat(anonymous.post(TOKENS, credentials(email, "a new password")).status())
                .isEqualTo(201);
    }

    @Test
    void strengthensAWeakHashAtTheNextSignIn() {
        String weak = "{argon2id}" + new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode(Program.PASSWORD);
        Program alex = anonymous.signedIn(email);
        UUID id = UUID.fromString(alex.get("/api/v1/session").text("personId"));
        jdbc.sql("update person set password = ? where person_id = ?")
                .params(weak, id)
                .update();

        anonymous.signedIn(email);

        assertThat(jdbc.sql("select password from person where person_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .startsWith("{argon2id-split}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void keepsAddressesAndNamesOutOfADump() {
        assertThat(jdbc.sql("select string_agg(p::text, '') from person p")
                        .query(String.class)
                        .single())
                .doesNotContain(email, "Alex");
    }

    @Test
    void leavesNothingBehindAfterAQuickExit() {
        Browser browser = new Browser(port);
        browser.signIn(email, Program.PASSWORD);

        var exit = browser.submit("/exit", Map.of());

        assertThat(exit.statusCode()).isEqualTo(303);
        assertThat(exit.headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(browser.cookie("twofold-device")).isEmpty();
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
        assertThat(browser.get("/exit/blank").statusCode()).isEqualTo(200);
    }

    @Test
    void wantsTheCsrfTokenOfABrowserSession() {
        Browser browser = new Browser(port);
        browser.signIn(email, Program.PASSWORD);

        assertThat(browser.submit("/api/v1/couples", Map.of()).statusCode()).isEqualTo(403);
        assertThat(new Browser(port).submit("/api/v1/couples", Map.of()).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "null",
                "{\"email\": 7}",
                "{\"email\": \"a@b\", \"password\": \"short\", \"displayName\": \"A\", \"timeZone\": \"UTC\"}",
                "{\"email\": \"a@b\", \"password\": \"long enough\", \"displayName\": \"A\", \"timeZone\": \"Mars\"}",
                "{\"email\": \"nobody\", \"password\": \"long enough\", \"displayName\": \"A\", \"timeZone\": \"UTC\"}",
                "{\"email\": \"a@b\", \"password\": \"long enough\", \"displayName\": \" \", \"timeZone\": \"UTC\"}",
                "{\"email\": \"a@b\", \"password\": \"long enough\", \"displayName\": \"A\\u0007\", \"timeZone\": \"UTC\"}",
                "{\"email\": \"\\ud83c@b\", \"password\": \"long enough\", \"displayName\": \"A\", \"timeZone\": \"UTC\"}",
                "{\"email\": \"a@b\", \"email\": \"c@d\", \"password\": \"long enough\", \"displayName\": \"A\", \"timeZone\": \"UTC\"}"
            })
    void refusesBadInputWithASentence(String body) {
        Answer answer = anonymous.post(PEOPLE, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0007", "\\ud83c", " "})
    void refusesALabelThatIsNone(String label) {
        Answer answer = anonymous.post(TOKENS, """
                {"email": "%s", "password": "%s", "label": "%s"}""".formatted(email, Program.PASSWORD, label));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).contains("\"label\"");
    }

    @Test
    void refusesAnOversizedBodyAndAnUnknownPath() {
        Program alex = anonymous.signedIn(email);

        assertThat(anonymous.post(PEOPLE, " ".repeat(70_000)).status()).isEqualTo(413);
        assertThat(alex.get("/api/v1/nothing").status()).isEqualTo(404);
        assertThat(anonymous.get("/api/v1/nothing").status()).isEqualTo(401);
    }

    private Worked worked(Supplier<Answer> call) {
        int before = hashing.count().get();
        Answer answer = call.get();
        return new Worked(answer.status(), answer.body(), hashing.count().get() - before);
    }

    private static String credentials(String email, String password) {
        return """
                {"email": "%s", "password": "%s", "label": "a test"}""".formatted(email, password);
    }

    private record Worked(int status, String body, int hashes) {}
}
