package app.twofold.server.address;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Changing one's address where no email goes out: at once, after the password.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class AddressCallsTest {

    private static final String ADDRESS = "/api/v1/account/address";

    @LocalServerPort
    private int port;

    private final String former = UUID.randomUUID() + "@example.org";
    private final String next = UUID.randomUUID() + "@example.org";
    private Program anonymous;
    private Program alex;

    @BeforeEach
    void somebody() {
        anonymous = Program.anonymous(port);
        anonymous.post("/api/v1/people", Program.signUp(former, "Alex"));
        alex = anonymous.signedIn(former);
    }

    @Test
    void theNewOneSignsInAtOnceAndTheFormerNoLonger() {
        Program phone = anonymous.signedIn(former);

        assertThat(ask(next, Program.PASSWORD).status()).isEqualTo(204);

        assertThat(signIn(former).status()).isEqualTo(401);
        assertThat(anonymous.signedIn(next).get("/api/v1/session").text("personId"))
                .isEqualTo(alex.get("/api/v1/session").text("personId"))
                .isEqualTo(phone.get("/api/v1/session").text("personId"));
    }

    @Test
    void theFormerOneIsFreeAgain() {
        ask(next, Program.PASSWORD);

        anonymous.post("/api/v1/people", Program.signUp(former, "Robin"));

        assertThat(anonymous.signedIn(former).get("/api/v1/session").text("personId"))
                .isNotEqualTo(alex.get("/api/v1/session").text("personId"));
    }

    @Test
    void aWrongPasswordChangesNothing() {
        Answer wrong = ask(next, "not the password");

        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.text("code")).isEqualTo("password.wrong");
        assertThat(signIn(next).status()).isEqualTo(401);
        assertThat(signIn(former).status()).isEqualTo(201);
    }

    @Test
    void aTakenOneAnswersAlikeAndStaysWithWhoHasIt() {
        String sams = UUID.randomUUID() + "@example.org";
        anonymous.post("/api/v1/people", Program.signUp(sams, "Sam"));
        String sam = anonymous.signedIn(sams).get("/api/v1/session").text("personId");

        Answer taken = ask(sams.toUpperCase(Locale.ROOT), Program.PASSWORD);

        assertThat(anonymous.signedIn(sams).get("/api/v1/session").text("personId"))
                .isEqualTo(sam);
        assertThat(signIn(former).status()).isEqualTo(201);
        Answer free = ask(next, Program.PASSWORD);
        assertThat(taken.status()).isEqualTo(free.status());
        assertThat(taken.body()).isEqualTo(free.body());
    }

    @Test
    void onesOwnStaysAsItIs() {
        assertThat(ask(former, Program.PASSWORD).status()).isEqualTo(204);

        assertThat(signIn(former).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alex", "alex@", "@example.org", "a@b@c", "a b@example.org"})
    void whatCanBeNoAddressIsRefused(String address) {
        assertThat(ask(address, Program.PASSWORD).status()).isEqualTo(400);

        assertThat(signIn(former).status()).isEqualTo(201);
    }

    @Test
    void thereIsNoCodeToConfirmWith() {
        Answer answer = alex.post(ADDRESS + "/confirm", "{\"code\": \"AAAA-BBBB-CCCC-DDDD\"}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("code")).isEqualTo("address-code.wrong");
    }

    @Test
    void noSpaceLearnsOfIt() {
        String events = "/api/v1/couples/"
                + alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                        .text("coupleId")
                + "/events";
        String before = alex.get(events).body();

        ask(next, Program.PASSWORD);

        assertThat(alex.get(events).body()).isEqualTo(before);
    }

    private Answer ask(String address, String password) {
        return alex.post(ADDRESS, "{\"address\": \"" + address + "\", \"password\": \"" + password + "\"}");
    }

    private Answer signIn(String email) {
        return anonymous.post(
                "/api/v1/tokens",
                "{\"email\": \"" + email + "\", \"password\": \"" + Program.PASSWORD + "\", \"label\": \"a test\"}");
    }
}
