package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.seal.Seal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The same person at another keyboard: the same address and the same password in other characters.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class OtherKeyboardsTest {

    private static final String PASSWORD = "Schöne Grüße, ｶﾞ 12";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Seal seal;

    private final String name = "josé-" + UUID.randomUUID();
    private final String email = name + "@bücher.example";

    @Test
    void signsInWhicheverFormIsTyped() {
        assertThat(signUp(email, PASSWORD).status()).isEqualTo(201);

        for (String address : new String[] {
            email,
            name + "@xn--bcher-kva.example",
            Normalizer.normalize(name.toUpperCase(Locale.ROOT) + "@BÜCHER.example.", Form.NFD),
            " " + name + "＠bücher。example\u00A0"
        }) {
            assertThat(signIn(address, PASSWORD).status()).as(address).isEqualTo(201);
        }
        assertThat(signIn(email, Normalizer.normalize(PASSWORD, Form.NFD)).status())
                .isEqualTo(201);
        assertThat(signIn(email, "Schöne\u00A0Grüße, ガ １２").status()).isEqualTo(201);
        assertThat(signIn(email, "Schone Grusse, ガ 12").status()).isEqualTo(401);
        assertThat(signIn(email, "schöne grüße, ガ 12").status()).isEqualTo(401);
        assertThat(signIn(email, "Schöne Grüße, カ 12").status()).isEqualTo(401);
    }

    @Test
    void anAddressHasOneAccountInWhicheverForm() {
        signUp(email, PASSWORD);
        signUp(name + "@XN--BCHER-KVA.example", "quite another password");
        signUp(Normalizer.normalize(email, Form.NFD), "quite another password");

        assertThat(signIn(email, "quite another password").status()).isEqualTo(401);
        assertThat(signIn(email, PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void accountsOfEarlierVersionsStayOpenAndTakeTheNewForms() {
        String decomposed = Normalizer.normalize(PASSWORD, Form.NFD);
        UUID person = oldAccount(email, decomposed);

        assertThat(signIn(email, PASSWORD).status()).isEqualTo(401);
        assertThat(accounts.isPassword(new SignedIn(person), decomposed)).isTrue();
        assertThat(signUp(name + "@xn--bcher-kva.example", "quite another password")
                        .status())
                .isEqualTo(201);
        assertThat(signIn(name + "@xn--bcher-kva.example", "quite another password")
                        .status())
                .isEqualTo(401);

        assertThat(signIn(name + "@xn--bcher-kva.example", decomposed).text("personId"))
                .isEqualTo(person.toString());
        assertThat(signIn(email, PASSWORD).text("personId")).isEqualTo(person.toString());
        assertThat(accounts.forReminders(new PersonId(person))).hasValue(name + "@xn--bcher-kva.example");
    }

    @Test
    void lengthsCountCharacters() {
        assertThat(signUp(email, faces(5)).status()).isEqualTo(400);
        assertThat(signUp(email, faces(10)).status()).isEqualTo(201);
        assertThat(signIn(email, faces(10)).status()).isEqualTo(201);
        assertThat(signUp("2" + email, faces(200)).status()).isEqualTo(201);
        assertThat(signIn("2" + email, faces(200)).status()).isEqualTo(201);
        assertThat(signUp(email, faces(201)).status()).isEqualTo(400);
    }

    /// So many characters outside the first plane of Unicode, in no order that anybody would guess.
    private static String faces(int count) {
        return IntStream.range(0, count)
                .map(i -> 0x1F600 + i * 29 % 67)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "a\\udc00 long enough", "\\ude00\\ud83d long enough"})
    void halvesOfCharactersAreRefusedEverywhere(String half) {
        assertThat(signUp(email, half).status()).isEqualTo(400);
        assertThat(signUp(half + email, PASSWORD).status()).isEqualTo(400);
        assertThat(signIn(email, half).status()).isEqualTo(400);
        assertThat(signIn(half, PASSWORD).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200b", "\\u3164", "\\u2800", "\\u2060\\ufeff", "\\u00ad", "\\u0000"})
    void aNameThatNobodySeesIsNone(String unseen) {
        Answer answer = Program.anonymous(port).post("/api/v1/people", """
                {"email": "%s", "password": "%s", "displayName": "%s", "timeZone": "UTC"}""".formatted(email, PASSWORD, unseen));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).contains("displayName");
    }

    /// An account as earlier versions kept it: address and password as they were typed.
    private UUID oldAccount(String address, String password) {
        String now = UUID.randomUUID() + "@example.org";
        accounts.signUp(new EmailAddress(now), new Password(password), new Title("Alex"), ZoneOffset.UTC);
        return jdbc.sql("update person set email = :old, password = :hash where email = :now returning person_id")
                .param("old", seal.findable("person.email", address))
                .param("hash", EarlierHashes.of(password))
                .param("now", seal.findable("person.email", now))
                .query(UUID.class)
                .single();
    }

    private Answer signUp(String address, String password) {
        return Program.anonymous(port).post("/api/v1/people", """
                {"email": "%s", "password": "%s", "displayName": "Alex", "timeZone": "UTC"}""".formatted(address, password));
    }

    private Answer signIn(String address, String password) {
        return Program.anonymous(port).post("/api/v1/tokens", """
                {"email": "%s", "password": "%s"}""".formatted(address, password));
    }
}
