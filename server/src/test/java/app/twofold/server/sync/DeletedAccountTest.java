package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.server.SignedIn;
import app.twofold.server.couple.Couples;
import app.twofold.server.sync.Pairs.Pair;
import app.twofold.server.wire.Json;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// Somebody deletes their account: nothing of theirs is left but what belongs to a space that they shared.
@SyncServer
class DeletedAccountTest {

    private static final String WORD = "unmistakable";

    /// Where a person's id stands that belongs to themselves and not to a space.
    private static final Map<String, String> THEIRS = Map.of(
            "person", "person_id",
            "device", "person_id",
            "private_key", "person_id",
            "password_reset", "person_id",
            "sign_in_failure", "person_id",
            "calendar_link", "person_id",
            "reminder", "person_id",
            "handed_answer", "person_id",
            "invitation", "inviter",
            "event", "stream_id");

    @Autowired
    private Pairs pairs;

    @Autowired
    private Couples couples;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("deletedAgain")
    private SmartInitializingSingleton deletedAgain;

    private Pair pair;
    private Caller alex;
    private Caller sam;
    private String path;

    @BeforeEach
    void aPairWhoHasWritten() {
        pair = pairs.pair();
        alex = pair.one();
        sam = pair.other();
        path = "/api/v1/couples/" + pair.couple();
        call(alex, Commands.win(WORD));
        call(sam, Commands.win("kept"));
        alex.post(path + "/calendar-links", "{}");
    }

    @Test
    void aWrongPasswordOrNoWordOnTheWordsChangesNothing() {
        HttpResponse<String> wrong =
                alex.post("/api/v1/account/delete", "{\"password\": \"not the password\", \"words\": \"stay\"}");

        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(Json.parse(wrong.body()).path("code").asString()).isEqualTo("password.wrong");
        assertThat(alex.post("/api/v1/account/delete", "{\"password\": \"" + Pairs.PASSWORD + "\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(alex.post("/api/v1/account/delete", delete("perhaps")).statusCode())
                .isEqualTo(400);
        assertThat(state(alex).has("frozenSince")).isFalse();
    }

    @Test
    void nothingOfTheirOwnIsLeftAndTheyAreSignedInNowhere() {
        Caller phone = pairs.signedIn(alex.email());
        assertThat(left(alex)).isNotEmpty();

        deletes(alex, "stay");

        assertThat(left(alex)).isEmpty();
        for (Caller former : List.of(alex, phone)) {
            assertThat(former.get(path + "/state").statusCode()).isEqualTo(401);
        }
        assertThat(sam.send("/api/v1/tokens", request -> request.POST(signIn(alex.email())))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theOtherKeepsTheSpaceAsItWasAndItIsFrozen() {
        deletes(alex, "stay");

        assertThat(state(sam).has("frozenSince")).isTrue();
        assertThat(sam.get(path + "/state").body()).contains(WORD).contains("kept");
    }

    @Test
    void theirWordsGoWhereTheySaySo() {
        deletes(alex, "erased");

        assertThat(state(sam).has("frozenSince")).isTrue();
        for (String where : List.of("/state", "/history", "/events")) {
            assertThat(sam.get(path + where).body()).as(where).doesNotContain(WORD);
        }
        assertThat(sam.get(path + "/state").body()).contains("kept");
    }

    @Test
    void aSpaceThatNobodyElseHasEnteredGoesInAnyCase() {
        UUID own = couples.found(new SignedIn(alex.person()), new Title("Alone"), ZoneOffset.UTC)
                .couple()
                .value();
        String key = key(own);
        String shared = key(pair.couple());

        deletes(alex, "stay");

        assertThat(key(own)).isNotEqualTo(key);
        assertThat(key(pair.couple())).isEqualTo(shared);
    }

    @Test
    void whoeverHadInvitedThemInvitesAnew() {
        Caller robin = pairs.somebody();
        String space = "/api/v1/couples/"
                + Json.parse(robin.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                                .body())
                        .path("coupleId")
                        .asString();
        ObjectNode invitation = Json.parse(
                robin.post(space + "/invitations", "{\"kind\": \"link\"}").body());
        Caller guest = pairs.somebody();
        String secret =
                Json.write(Json.object().put("secret", invitation.path("secret").asString()));
        assertThat(guest.post("/api/v1/invitations/accept", secret).statusCode())
                .isEqualTo(200);

        deletes(guest, "stay");

        assertThat(robin.post(
                                space + "/invitations/"
                                        + invitation.path("invitationId").asString() + "/confirm",
                                "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(robin.post(space + "/invitations", "{\"kind\": \"link\"}").statusCode())
                .isEqualTo(201);
    }

    @Test
    void theAddressIsFreeAgain() {
        deletes(alex, "stay");

        sam.post(
                "/api/v1/people",
                Json.write(Json.object()
                        .put("email", alex.email())
                        .put("password", Pairs.PASSWORD)
                        .put("displayName", "Alex")
                        .put("timeZone", "UTC")));
        Caller anew = pairs.signedIn(alex.email());

        assertThat(anew.person()).isNotEqualTo(alex.person());
        assertThat(anew.get(path + "/state").statusCode()).isEqualTo(404);
    }

    @Test
    void anAccountThatComesBackWithADatabaseFromBeforeIsDeletedAgain() {
        database.sql("create table person_before as select * from person where person_id = ?")
                .param(alex.person())
                .update();
        deletes(alex, "stay");
        database.sql("insert into person select * from person_before").update();
        database.sql("drop table person_before").update();
        assertThat(left(alex)).containsExactly("person");

        deletedAgain.afterSingletonsInstantiated();

        assertThat(left(alex)).isEmpty();
        assertThat(sam.get(path + "/state").body()).contains(WORD);
    }

    private void deletes(Caller who, String words) {
        assertThat(who.post("/api/v1/account/delete", delete(words)).statusCode())
                .isEqualTo(204);
    }

    private static String delete(String words) {
        return Json.write(Json.object().put("password", Pairs.PASSWORD).put("words", words));
    }

    private static BodyPublisher signIn(String email) {
        return BodyPublishers.ofString(Json.write(Json.object()
                .put("email", email)
                .put("password", Pairs.PASSWORD)
                .put("label", "test")));
    }

    /// The tables in which something is left of a person's own.
    private List<String> left(Caller who) {
        return THEIRS.entrySet().stream()
                .filter(one -> database.sql(
                                "select exists (select from " + one.getKey() + " where " + one.getValue() + " = ?)")
                        .param(who.person())
                        .query(Boolean.class)
                        .single())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// By which key Alex writes in a space. A new one reads nothing that was written before it.
    private String key(UUID couple) {
        return database.sql("select encode(sha256(keyset), 'hex') from stream_key where stream_id = ? and author = ?")
                .params(couple, alex.person())
                .query(String.class)
                .single();
    }

    private ObjectNode state(Caller who) {
        return Json.parse(who.get(path + "/state").body());
    }

    private void call(Caller who, String command) {
        String body = "{\"id\":\"" + UUID.randomUUID() + "\",\"command\":" + command + "}";
        assertThat(who.post(path + "/commands", body).statusCode()).isEqualTo(200);
    }
}
