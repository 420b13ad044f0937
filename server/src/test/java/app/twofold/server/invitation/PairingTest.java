package app.twofold.server.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class PairingTest {

    @LocalServerPort
    private int port;

    private Program alex;
    private Program sam;
    private String invitations;

    @BeforeEach
    void twoPeopleAndACouple() {
        alex = Program.ofSomebody(port, "Alex");
        sam = Program.ofSomebody(port, "Sam");
        invitations = "/api/v1/couples/" + found(alex) + "/invitations";
    }

    @Test
    void seatsTheSecondPartnerOnceTheInviterHasConfirmed() {
        Answer invited = invite("link");
        assertThat(accept(sam, invited).status()).isEqualTo(200);
        assertThat(sam.get("/api/v1/couples").json().path("couples")).isEmpty();
        assertThat(alex.get(invitations).text("acceptedBy")).isEqualTo("Sam");

        assertThat(confirm(invited).status()).isEqualTo(200);

        assertThat(sam.get("/api/v1/couples").json().path("couples")).hasSize(1);
        assertThat(confirm(invited).status()).isEqualTo(200);
        assertThat(accept(sam, invited).status()).isEqualTo(200);
    }

    @Test
    void showsWhoInvitesAndWhatTheyWriteWithoutAnAccount() {
        Answer invited = alex.post(invitations, """
                {"kind": "code", "greeting": "No pressure. 🌿"}""");

        Answer shown = preview(spoken(invited.text("secret")));

        assertThat(shown.text("inviter")).isEqualTo("Alex");
        assertThat(shown.text("greeting")).isEqualTo("No pressure. 🌿");
        assertThat(alex.get(invitations).json().path("notAccepted").asBoolean()).isFalse();
    }

    @Test
    void tellsTheInviterNoMoreThanNotAcceptedAfterANo() {
        Answer invited = invite("link");

        assertThat(decline(invited).status()).isEqualTo(204);

        Answer standing = alex.get(invitations);
        assertThat(standing.json().path("notAccepted").asBoolean()).isTrue();
        assertThat(standing.json().propertyNames())
                .containsExactlyInAnyOrder("invitationId", "expiresAt", "acceptedBy", "notAccepted");
        assertThat(accept(sam, invited).status()).isEqualTo(404);
    }

    @Test
    void letsTheJoinerStepBackBeforeTheConfirmation() {
        Answer invited = invite("link");
        accept(sam, invited);

        decline(invited);

        assertThat(confirm(invited).status()).isEqualTo(409);
        assertThat(sam.get("/api/v1/couples").json().path("couples")).isEmpty();
    }

    @Test
    void answersAlikeForAnUnknownAUsedAndAWithdrawnSecret() {
        Answer used = invite("link");
        accept(sam, used);
        Answer usedByAnother = accept(Program.ofSomebody(port, "Kim"), used);
        Answer withdrawn = invite("link");
        alex.delete(invitations + "/" + withdrawn.text("invitationId"));

        Answer unknown = preview("AAAAAAAAAAAAAAAAAAAAAA");

        assertThat(preview(used.text("secret")).body()).isEqualTo(unknown.body());
        assertThat(preview(withdrawn.text("secret")).body()).isEqualTo(unknown.body());
        assertThat(usedByAnother.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
    }

    @Test
    void letsANewInvitationReplaceTheOld() {
        Answer first = invite("link");
        Answer second = invite("code");

        assertThat(preview(first.text("secret")).status()).isEqualTo(404);
        assertThat(preview(second.text("secret")).status()).isEqualTo(200);
    }

    @Test
    void refusesOnesOwnInvitation() {
        assertThat(accept(alex, invite("link")).text("code")).isEqualTo("invitation.own");
    }

    @Test
    void refusesAThirdPerson() {
        pair(alex, sam, invitations);

        assertThat(alex.post(invitations, "{\"kind\": \"link\"}").text("code")).isEqualTo("couple.already-complete");
    }

    @Test
    void refusesSomebodyWhoHasAPartnerAlready() {
        pair(alex, sam, invitations);
        Program kim = Program.ofSomebody(port, "Kim");
        Answer invited = kim.post("/api/v1/couples/" + found(kim) + "/invitations", "{\"kind\": \"link\"}");

        assertThat(accept(sam, invited).text("code")).isEqualTo("invitation.not-possible");
    }

    @Test
    void welcomesSomebodyWhoWasAloneInTheirOwnCouple() {
        String alone = found(sam);

        String shared = pair(alex, sam, invitations);

        assertThat(sam.get("/api/v1/couples")
                        .json()
                        .path("couples")
                        .valueStream()
                        .map(c -> c.path("coupleId").asString()))
                .containsExactly(shared, alone);
    }

    @Test
    void keepsOthersAwayFromACouplesInvitations() {
        Answer invited = invite("link");
        String missing = "/api/v1/couples/00000000-0000-4000-8000-000000000000/invitations";

        assertThat(sam.get(invitations).body())
                .isEqualTo(sam.get(missing).body().replace(missing, invitations));
        assertThat(sam.post(invitations, "{\"kind\": \"link\"}").status()).isEqualTo(404);
        assertThat(sam.delete(invitations + "/" + invited.text("invitationId")).status())
                .isEqualTo(404);
        assertThat(preview(invited.text("secret")).status()).isEqualTo(200);
    }

    private String pair(Program inviter, Program joiner, String at) {
        Answer invited = inviter.post(at, "{\"kind\": \"link\"}");
        String couple = accept(joiner, invited).text("coupleId");
        inviter.post(at + "/" + invited.text("invitationId") + "/confirm", "");
        return couple;
    }

    private String found(Program founder) {
        return founder.post("/api/v1/couples", "{\"name\": \"The two of us\", \"timeZone\": \"Europe/Berlin\"}")
                .text("coupleId");
    }

    private Answer invite(String kind) {
        return alex.post(invitations, "{\"kind\": \"" + kind + "\"}");
    }

    private Answer confirm(Answer invited) {
        return alex.post(invitations + "/" + invited.text("invitationId") + "/confirm", "");
    }

    private static Answer accept(Program joiner, Answer invited) {
        return joiner.post("/api/v1/invitations/accept", secret(invited.text("secret")));
    }

    private Answer decline(Answer invited) {
        return Program.anonymous(port).post("/api/v1/invitations/decline", secret(invited.text("secret")));
    }

    private Answer preview(String secret) {
        return Program.anonymous(port).post("/api/v1/invitations/preview", secret(secret));
    }

    private static String secret(String secret) {
        return "{\"secret\": \"" + secret + "\"}";
    }

    /// As somebody types what was read aloud.
    private static String spoken(String code) {
        return " " + code.substring(0, 5).toLowerCase(Locale.ROOT) + "-" + code.substring(5) + " ";
    }
}
