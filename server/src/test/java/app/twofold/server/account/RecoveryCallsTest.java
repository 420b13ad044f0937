package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.account.Laboratory.CountedHashing;
import java.util.Locale;
import java.util.UUID;
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

/// The recovery code over REST.
@Import(Laboratory.class)
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class RecoveryCallsTest {

    private static final String NEXT = "another calm evening";

    @LocalServerPort
    private int port;

    @Autowired
    private CountedHashing hashing;

    @Autowired
    private JdbcClient jdbc;

    private final String email = UUID.randomUUID() + "@example.org";
    private Program anonymous;
    private Program alex;

    @BeforeEach
    void somebody() {
        anonymous = Program.anonymous(port);
        anonymous.post("/api/v1/people", Program.signUp(email, "Alex"));
        alex = anonymous.signedIn(email);
    }

    @Test
    void setsANewPasswordAndSignsOutEverywhere() {
        String code = code();

        assertThat(recover(email, code, NEXT).status()).isEqualTo(204);

        assertThat(alex.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(signIn(Program.PASSWORD).status()).isEqualTo(401);
        assertThat(signIn(NEXT).status()).isEqualTo(201);
        assertThat(recover(email, code, "a third calm evening").status()).isEqualTo(401);
    }

    @Test
    void takesItAsPeopleTypeIt() {
        String code = code();

        assertThat(recover(
                                email,
                                " "
                                        + code.toLowerCase(Locale.ROOT)
                                                .replace(' ', '-')
                                                .replace("0", "o") + "\\n",
                                NEXT)
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "K7QM", "K7QM 2XHD 9RTP V4WN C6JB H3FZ 8YKE 5TG", "U7QM 2XHD 9RTP V4WN C6JB H3FZ 8YKE 5TGA"})
    void whatIsNoWholeCodeAnswersAsAWrongOne(String typed) {
        code();

        assertThat(recover(email, typed, NEXT).status()).isEqualTo(401);
        assertThat(signIn(Program.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void answersAndWorksTheSameForAnAddressThatNobodyHas() {
        String foreign = code();
        String other = UUID.randomUUID() + "@example.org";
        anonymous.post("/api/v1/people", Program.signUp(other, "Sam"));

        int before = hashing.count().get();
        Answer wrong = recover(other, foreign, NEXT);
        int known = hashing.count().get() - before;
        Answer nobody = recover(UUID.randomUUID() + "@example.org", foreign, NEXT);
        int unknown = hashing.count().get() - before - known;

        assertThat(nobody.status()).isEqualTo(wrong.status()).isEqualTo(401);
        assertThat(nobody.text("detail")).isEqualTo(wrong.text("detail"));
        assertThat(unknown).isEqualTo(known).isPositive();
        assertThat(signIn(Program.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void aPasswordThatBreaksARuleUsesNothingUp() {
        String code = code();

        assertThat(recover(email, code, "short").status()).isEqualTo(400);
        assertThat(recover(email, code, NEXT).status()).isEqualTo(204);
    }

    @Test
    void isMadeAfterThePasswordAlone() {
        assertThat(alex.post("/api/v1/recovery-code", "{\"password\": \"not the password\"}")
                        .status())
                .isEqualTo(403);
        assertThat(anonymous
                        .post("/api/v1/recovery-code", "{\"password\": \"" + Program.PASSWORD + "\"}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aDumpHoldsOnlyAHashOfIt() {
        String code = code();

        String dump = jdbc.sql("select string_agg(k::text, '') from private_key k")
                .query(String.class)
                .single();
        assertThat(dump).doesNotContain(code, code.replace(" ", ""));
    }

    @Test
    void opensWhatIsPrivateAndStaysAsItIs() {
        String code = code();

        assertThat(alex.post("/api/v1/private-side/open", "{\"code\": \"" + code + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(alex.post("/api/v1/private-side/open", "{\"code\": \"" + "A".repeat(32) + "\"}")
                        .text("code"))
                .isEqualTo("recovery-code.wrong");
        assertThat(recover(email, code, NEXT).status()).isEqualTo(204);
    }

    private String code() {
        return alex.post("/api/v1/recovery-code", "{\"password\": \"" + Program.PASSWORD + "\"}")
                .text("code");
    }

    private Answer recover(String address, String code, String next) {
        return anonymous.post(
                "/api/v1/recovery",
                "{\"email\": \"" + address + "\", \"code\": \"" + code + "\", \"password\": \"" + next + "\"}");
    }

    private Answer signIn(String password) {
        return anonymous.post("/api/v1/tokens", "{\"email\": \"" + email + "\", \"password\": \"" + password + "\"}");
    }
}
