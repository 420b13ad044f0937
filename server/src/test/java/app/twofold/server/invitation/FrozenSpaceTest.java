package app.twofold.server.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.leaving.LeavingCommand.AskToReopen;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.couple.CommandJson;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nothing leads into a frozen space: neither what led there before, nor after a process died on the way.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class FrozenSpaceTest {

    private static final String LINK = "{\"kind\": \"link\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Program alex;
    private Program sam;
    private String couple;
    private String id;

    @BeforeEach
    void alexIsAlone() {
        alex = Program.ofSomebody(port, "Alex");
        sam = Program.ofSomebody(port, "Sam");
        id = alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"Europe/Berlin\"}")
                .text("coupleId");
        couple = "/api/v1/couples/" + id;
    }

    @Test
    void anOpenInvitationEndsForGood() {
        String secret = secret(alex.post(couple + "/invitations", LINK));

        leave();

        assertThat(sam.post("/api/v1/invitations/preview", secret).status()).isEqualTo(404);
        assertThat(sam.post("/api/v1/invitations/accept", secret).status()).isEqualTo(404);
        assertThat(alex.get(couple + "/invitations").status()).isEqualTo(404);
        reopen();
        assertThat(sam.post("/api/v1/invitations/accept", secret).status()).isEqualTo(404);
    }

    @Test
    void whoHasAcceptedIsNotSeated() {
        Answer invited = alex.post(couple + "/invitations", LINK);
        sam.post("/api/v1/invitations/accept", secret(invited));

        leave();

        String confirm = couple + "/invitations/" + invited.text("invitationId") + "/confirm";
        assertThat(alex.post(confirm, "").text("code")).isEqualTo("invitation.not-accepted");
        reopen();
        assertThat(alex.post(confirm, "").status()).isEqualTo(409);
        assertThat(sam.get("/api/v1/couples").json().path("couples")).isEmpty();
    }

    @Test
    void nobodyIsInvited() {
        leave();

        Answer refused = alex.post(couple + "/invitations", LINK);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("space.frozen");
        reopen();
        assertThat(alex.post(couple + "/invitations", LINK).status()).isEqualTo(201);
    }

    @Test
    void whoHasLeftIsFreeForAnotherSpaceAndKeepsTheFirstToRead() {
        invite(alex, couple, sam);
        Program robin = Program.ofSomebody(port, "Robin");
        String other = robin.post("/api/v1/couples", "{\"name\": \"We\", \"timeZone\": \"Europe/Berlin\"}")
                .text("coupleId");
        Answer invited = robin.post("/api/v1/couples/" + other + "/invitations", LINK);
        assertThat(alex.post("/api/v1/invitations/accept", secret(invited)).status())
                .isEqualTo(409);

        leave();
        invite(robin, "/api/v1/couples/" + other, alex);

        assertThat(alex.get("/api/v1/couples")
                        .json()
                        .path("couples")
                        .valueStream()
                        .map(one -> one.path("coupleId").asString()))
                .containsExactly(other, id);
        assertThat(alex.get(couple + "/state").json().has("frozenSince")).isTrue();
    }

    private static void invite(Program inviter, String space, Program joiner) {
        Answer invited = inviter.post(space + "/invitations", LINK);
        joiner.post("/api/v1/invitations/accept", secret(invited));
        String confirm = space + "/invitations/" + invited.text("invitationId") + "/confirm";
        assertThat(inviter.post(confirm, "").status()).isEqualTo(200);
    }

    @Test
    void aCalendarLinkEndsForGoodAndNoneIsMade() {
        String path = alex.post(couple + "/calendar-links", "{}").text("path");
        assertThat(Program.anonymous(port).get(path).status()).isEqualTo(200);

        leave();

        assertThat(Program.anonymous(port).get(path).status()).isEqualTo(404);
        assertThat(alex.get(couple + "/calendar-links").json().path("links")).isEmpty();
        assertThat(alex.post(couple + "/calendar-links", "{}").text("code")).isEqualTo("space.frozen");
        reopen();
        assertThat(Program.anonymous(port).get(path).status()).isEqualTo(404);
        assertThat(alex.post(couple + "/calendar-links", "{}").status()).isEqualTo(201);
    }

    @Test
    void whatAProcessThatDiedHasLeftLeadsNowhere() {
        String link = alex.post(couple + "/calendar-links", "{}").text("path");
        Answer invited = alex.post(couple + "/invitations", LINK);
        leave();
        // As if what ends had not been ended.
        database.sql("update invitation set ended = null where invitation_id = ?")
                .param(UUID.fromString(invited.text("invitationId")))
                .update();
        database.sql("insert into calendar_link select c.couple_id, s.person_id, gen_random_uuid(), "
                        + "sha256(convert_to(?, 'UTF8')), true, c.made_at from invitation c join seat s using (couple_id) "
                        + "where c.couple_id = ?")
                .params(secretOf(link), UUID.fromString(id))
                .update();

        assertThat(sam.post("/api/v1/invitations/preview", secret(invited)).status())
                .isEqualTo(404);
        assertThat(sam.post("/api/v1/invitations/accept", secret(invited)).status())
                .isEqualTo(404);
        assertThat(alex.get(couple + "/invitations").status()).isEqualTo(404);
        assertThat(Program.anonymous(port).get(link).status()).isEqualTo(404);
        assertThat(alex.get(couple + "/calendar-links").json().path("links")).isEmpty();
        reopen();
        assertThat(sam.post("/api/v1/invitations/accept", secret(invited)).status())
                .isEqualTo(404);
        assertThat(Program.anonymous(port).get(link).status()).isEqualTo(404);
    }

    private void leave() {
        assertThat(alex.post(couple + "/leave", "{\"password\": \"" + Program.PASSWORD + "\"}")
                        .status())
                .isEqualTo(204);
    }

    /// Alone, one is everybody.
    private void reopen() {
        String command =
                "{\"id\": \"" + UUID.randomUUID() + "\", \"command\": " + CommandJson.write(new AskToReopen()) + "}";
        assertThat(alex.post(couple + "/commands", command).text("type")).isEqualTo("done");
        assertThat(alex.get(couple + "/state").json().has("frozenSince")).isFalse();
    }

    private static String secret(Answer invited) {
        return "{\"secret\": \"" + invited.text("secret") + "\"}";
    }

    private static String secretOf(String link) {
        return link.substring("/calendar/".length(), link.length() - ".ics".length());
    }
}
