package app.twofold.server.address;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestClock;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.account.Laboratory;
import app.twofold.server.mail.Mailbox;
import app.twofold.server.stream.Wait;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Changing one's address where email goes out: the new one proves by a code that it is theirs.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "twofold.rate-limits=off",
            "logging.level.root=info",
            "spring.mail.host=localhost",
            "twofold.mail.from=twofold@example.org",
            "twofold.mail.link=https://twofold.example.org"
        })
@Import(Laboratory.class)
@ExtendWith(OutputCaptureExtension.class)
class AddressByMailTest {

    private static final String ADDRESS = "/api/v1/account/address";
    private static final Pattern LINK =
            Pattern.compile("https://twofold\\.example\\.org/settings/address/([A-Z2-9]{4}(?:-[A-Z2-9]{4}){3})\n");
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(16);
    private static final Mailbox MAILBOX = new Mailbox();

    @LocalServerPort
    private int port;

    @Autowired
    private AddressMails mails;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final String former = UUID.randomUUID() + "@example.org";
    private final String next = UUID.randomUUID() + "@example.org";
    private Program anonymous;
    private Program alex;
    private String person;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", MAILBOX::port);
    }

    @BeforeEach
    void somebody() {
        MAILBOX.refuse(0);
        jdbc.sql("delete from address_change").update();
        jdbc.sql("delete from address_left").update();
        anonymous = Program.anonymous(port);
        anonymous.post("/api/v1/people", Program.signUp(former, "Alexandra"));
        alex = anonymous.signedIn(former);
        person = alex.get("/api/v1/session").text("personId");
    }

    @Test
    void nothingChangesUntilTheCodeIsThere() {
        assertThat(ask(next).status()).isEqualTo(202);

        String code = codeTo(next);
        assertThat(signIn(next).status()).isEqualTo(401);
        assertThat(signIn(former).status()).isEqualTo(201);

        assertThat(confirm(alex, code).status()).isEqualTo(204);
        assertThat(signIn(next).status()).isEqualTo(201);
        assertThat(signIn(former).status()).isEqualTo(401);
        assertThat(alex.get("/api/v1/session").status()).isEqualTo(200);
    }

    @Test
    void theMailToTheNewOneSaysNothingButTheCode() {
        ask(next);
        String code = codeTo(next);

        assertThat(MAILBOX.textsTo(next).getFirst())
                .contains("From: twofold@example.org", "Subject: A code\n", code)
                .doesNotContain("Alexandra", former)
                .doesNotContainIgnoringCase("partner");
    }

    @Test
    void theFormerOneIsToldAndNotWhichTheNewOneIs() {
        ask(next);
        assertThat(MAILBOX.textsTo(former)).isEmpty();

        confirm(alex, codeTo(next));
        settle();

        assertThat(MAILBOX.textsTo(former)).hasSize(1);
        assertThat(MAILBOX.textsTo(former).getFirst())
                .contains("Subject: Your address\n", "has been changed", "https://twofold.example.org\n")
                .doesNotContain("Alexandra", next)
                .doesNotContainIgnoringCase("partner");
    }

    @Test
    void aCodeWorksOnce() {
        ask(next);
        String code = codeTo(next);
        confirm(alex, code);
        String third = UUID.randomUUID() + "@example.org";
        ask(third);
        settle();

        assertRefused(confirm(alex, code));

        assertThat(signIn(next).status()).isEqualTo(201);
    }

    @Test
    void aCodeIsTakenAsPeopleTypeIt() {
        ask(next);
        String code = codeTo(next).replace('-', ' ').toLowerCase(Locale.ROOT);

        assertThat(confirm(alex, " " + code + "\\n").status()).isEqualTo(204);
    }

    @Test
    void aCodeWorksForADay() {
        ask(next);
        String code = codeTo(next);
        clock.advance(AddressChanges.LIFE);

        assertRefused(confirm(alex, code));

        assertThat(signIn(former).status()).isEqualTo(201);
        mails.round();
        assertThat(rows("address_change")).isZero();
    }

    @Test
    void aCodeIsOfNoUseToAnybodyElse() {
        ask(next);
        String code = codeTo(next);
        Program mallory = Program.ofSomebody(port, "Mallory");

        assertRefused(confirm(mallory, code));
        assertThat(confirm(anonymous, code).status()).isEqualTo(401);

        assertThat(confirm(alex, code).status()).isEqualTo(204);
    }

    @Test
    void aLaterRequestEndsTheCodeBefore() {
        String third = UUID.randomUUID() + "@example.org";
        ask(next);
        String first = codeTo(next);
        ask(third);
        String second = codeTo(third);

        assertRefused(confirm(alex, first));
        assertThat(confirm(alex, second).status()).isEqualTo(204);
        assertThat(signIn(third).status()).isEqualTo(201);
    }

    @Test
    void toATakenOneNothingGoesAndItLooksAlike() {
        String sams = UUID.randomUUID() + "@example.org";
        anonymous.post("/api/v1/people", Program.signUp(sams, "Sam"));
        Answer free = ask(next);
        String code = codeTo(next);

        Answer taken = ask(sams);
        settle();

        assertThat(taken.status()).isEqualTo(free.status());
        assertThat(taken.body()).isEqualTo(free.body());
        assertThat(MAILBOX.textsTo(sams)).isEmpty();
        assertRefused(confirm(alex, code));
        assertThat(signIn(sams).status()).isEqualTo(201);
    }

    @Test
    void oneThatIsTakenMeanwhileIsNotChangedToAndNobodyIsTold() {
        ask(next);
        String code = codeTo(next);
        anonymous.post("/api/v1/people", Program.signUp(next, "Robin"));

        assertRefused(confirm(alex, code));

        settle();
        assertThat(MAILBOX.textsTo(former)).isEmpty();
        assertThat(signIn(former).status()).isEqualTo(201);
        assertThat(signIn(next).status()).isEqualTo(201);
    }

    @Test
    void aWrongPasswordSendsNothing() {
        Answer wrong = alex.post(ADDRESS, "{\"address\": \"" + next + "\", \"password\": \"not the password\"}");
        settle();

        assertThat(wrong.status()).isEqualTo(403);
        assertThat(rows("address_change")).isZero();
        assertThat(MAILBOX.textsTo(next)).isEmpty();
    }

    @Test
    void aMailThatIsRefusedIsTriedAgainAFewTimes() {
        MAILBOX.refuse(AddressMails.TRIES - 1);
        ask(next);
        for (int i = 1; i < AddressMails.TRIES; i++) {
            mails.round();
            assertThat(MAILBOX.textsTo(next)).isEmpty();
            clock.advance(LONGEST_PAUSE);
        }

        assertThat(confirm(alex, codeTo(next)).status()).isEqualTo(204);
    }

    @Test
    void aMailServerThatRefusesForGoodIsLeftInPeace() {
        MAILBOX.refuse(AddressMails.TRIES);
        ask(next);
        for (int i = 0; i < 2 * AddressMails.TRIES; i++) {
            mails.round();
            clock.advance(LONGEST_PAUSE);
        }

        assertThat(MAILBOX.textsTo(next)).isEmpty();
    }

    @Test
    void whoAsksForTheirOwnTakesTheRequestBack() {
        ask(next);
        String code = codeTo(next);

        assertThat(ask(former).status()).isEqualTo(202);

        assertRefused(confirm(alex, code));
        assertThat(signIn(former).status()).isEqualTo(201);
    }

    @Test
    void neitherADumpNorTheLogHoldsAddressOrCode(CapturedOutput log) {
        ask(next);
        String code = codeTo(next);
        String dump = jdbc.sql("select string_agg(c::text, '') from address_change c")
                .query(String.class)
                .single();
        confirm(alex, code);
        MAILBOX.refuse(1);
        mails.round();

        for (String secret : List.of(next, former, code, code.replace("-", ""))) {
            assertThat(dump).doesNotContain(secret, hex(secret));
            assertThat(log.getAll()).doesNotContain(secret);
        }
    }

    @Test
    void nothingOfItIsLeftWithoutTheAccount() {
        ask(next);
        confirm(alex, codeTo(next));
        ask(UUID.randomUUID() + "@example.org");

        alex.post("/api/v1/account/delete", "{\"password\": \"" + Program.PASSWORD + "\", \"words\": \"stay\"}");

        assertThat(rows("address_change")).isZero();
        assertThat(rows("address_left")).isZero();
    }

    private Answer ask(String address) {
        return alex.post(ADDRESS, "{\"address\": \"" + address + "\", \"password\": \"" + Program.PASSWORD + "\"}");
    }

    private static Answer confirm(Program who, String code) {
        return who.post(ADDRESS + "/confirm", "{\"code\": \"" + code + "\"}");
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("code")).isEqualTo("address-code.wrong");
    }

    private Answer signIn(String email) {
        return anonymous.post(
                "/api/v1/tokens",
                "{\"email\": \"" + email + "\", \"password\": \"" + Program.PASSWORD + "\", \"label\": \"a test\"}");
    }

    private String codeTo(String address) {
        settle();
        Matcher link = LINK.matcher(MAILBOX.textsTo(address).getLast());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /// Until everything that is due has been sent, by this test or by the program's own round.
    private void settle() {
        mails.round();
        Wait.until(() -> jdbc.sql("select not exists (select from address_change where mail_at is not null)"
                        + " and not exists (select from address_left)")
                .query(Boolean.class)
                .single());
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where person_id = cast(? as uuid)")
                .param(person)
                .query(Long.class)
                .single();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
