package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.server.SignedIn;
import app.twofold.server.couple.Couples;
import app.twofold.server.wire.Json;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// Somebody deletes their account: nothing of theirs is left but what belongs to a space that they shared.
class DeletedAccountTest extends SpaceCalls {

    private static final String WORD = "unmistakable";

    /// Where a person's id may stand on: what belongs to a space that others have been in.
    private static final Set<String> OF_SPACES =
            Set.of("event.author", "stream_key.author", "seat.person_id", "invitation.joiner");

    @Autowired
    private Couples couples;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("erasedAgain")
    private SmartInitializingSingleton erasedAgain;

    @BeforeEach
    void bothHaveWritten() {
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
    void theirOtherDevicesEndBeforeAnythingElseHappens() {
        try (SyncClient phone = pairs.signedIn(alex.email()).join(pair.couple())) {
            deletes(alex, "erased");

            assertThat(phone.awaitClose()).isEqualTo(4401);
            assertThat(phone.unread())
                    .noneMatch(frame -> frame.path("type").asString().equals("events"));
        }
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
        assertThat(left(alex)).containsExactly("person.person_id");

        erasedAgain.afterSingletonsInstantiated();

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

    /// Where a person's id stands in the whole database, but for what belongs to a space.
    private List<String> left(Caller who) {
        return database
                .sql("select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'public' and data_type = 'uuid'")
                .query(String.class)
                .list()
                .stream()
                .filter(place -> !OF_SPACES.contains(place) && stands(who.person(), place))
                .toList();
    }

    private boolean stands(UUID id, String place) {
        int dot = place.indexOf('.');
        return database.sql("select exists (select from " + place.substring(0, dot) + " where "
                        + place.substring(dot + 1) + " = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /// By which key Alex writes in a space. A new one reads nothing that was written before it.
    private String key(UUID couple) {
        return database.sql("select encode(sha256(keyset), 'hex') from stream_key where stream_id = ? and author = ?")
                .params(couple, alex.person())
                .query(String.class)
                .single();
    }
}
