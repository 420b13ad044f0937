package app.twofold.server.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.migrations.TestClock;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.account.Laboratory;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// How long an invitation can be taken up, and how long a yes can be confirmed.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
@Import(Laboratory.class)
class InvitationTimesTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    private Program alex;
    private Program sam;
    private String invitations;

    @BeforeEach
    void alexAndSam() {
        alex = Program.ofSomebody(port, "Alex");
        sam = Program.ofSomebody(port, "Sam");
        String couple = alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                .text("coupleId");
        invitations = "/api/v1/couples/" + couple + "/invitations";
    }

    @ParameterizedTest
    @CsvSource({"link,P7D,[A-Za-z0-9_-]{22}", "code,PT10M,[A-HJ-NP-Z2-9]{10}"})
    void aSecretOpensUntilItsTimeIsOverAndNotAMomentLonger(String kind, Duration life, String form) {
        Answer invited = invite(kind);
        assertThat(invited.text("secret")).matches(form);

        clock.advance(life.minus(A_SECOND));
        assertThat(preview(invited).status()).isEqualTo(200);
        clock.advance(A_SECOND);

        assertThat(preview(invited).status()).isEqualTo(404);
        assertThat(accept(invited).status()).isEqualTo(404);
        assertThat(alex.get(invitations).json().path("notAccepted").asBoolean()).isTrue();
    }

    /// Which one happens to come first by its id changes from one try to the next.
    @RepeatedTest(5)
    void ofTwoMadeAtTheSameMomentTheOneThatIsOpenCounts() {
        Answer first = invite("link");
        alex.delete(invitations + "/" + first.text("invitationId"));
        Answer second = invite("link");

        Answer seen = alex.get(invitations);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text("invitationId")).isEqualTo(second.text("invitationId"));
    }

    @Test
    void aYesThatComesLateCanStillBeConfirmedForAWeek() {
        Answer invited = invite("code");
        clock.advance(Duration.ofMinutes(10).minus(A_SECOND));
        assertThat(accept(invited).status()).isEqualTo(200);

        clock.advance(Duration.ofDays(7).minus(A_SECOND));

        assertThat(confirm(invited).status()).isEqualTo(200);
    }

    @Test
    void aYesThatNobodyConfirmsLapses() {
        Answer invited = invite("link");
        accept(invited);

        clock.advance(Duration.ofDays(8));

        assertThat(confirm(invited).status()).isEqualTo(409);
        assertThat(sam.get("/api/v1/couples").json().path("couples")).isEmpty();
    }

    private Answer invite(String kind) {
        return alex.post(invitations, "{\"kind\": \"" + kind + "\"}");
    }

    private Answer preview(Answer invited) {
        return Program.anonymous(port).post("/api/v1/invitations/preview", secret(invited));
    }

    private Answer accept(Answer invited) {
        return sam.post("/api/v1/invitations/accept", secret(invited));
    }

    private Answer confirm(Answer invited) {
        return alex.post(invitations + "/" + invited.text("invitationId") + "/confirm", "");
    }

    private static String secret(Answer invited) {
        return "{\"secret\": \"" + invited.text("secret") + "\"}";
    }
}
