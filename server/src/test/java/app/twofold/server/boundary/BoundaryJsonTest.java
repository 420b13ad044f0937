package app.twofold.server.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.twofold.domain.Event;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleEvent.CoupleFounded;
import app.twofold.domain.couple.CoupleEvent.PartnerJoined;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.server.couple.CommandJson;
import app.twofold.server.couple.CoupleStateJson;
import app.twofold.server.couple.EventJson;
import app.twofold.server.couple.StoredSamples;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BoundaryJsonTest {

    private static final String BOUNDARY = "\"boundaryId\":\"0192f5a4-7c1e-7a30-9b52-3f6f0a1c2d33\"";
    private static final String REPAIR = "\"repairId\":\"0192f5a4-7c1e-7a30-9b52-3f6f0a1c2d44\"";
    private static final PersonId ALEX = new PersonId(new UUID(1, 1));
    private static final PersonId SAM = new PersonId(new UUID(1, 2));
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId UTC = ZoneId.of("UTC");

    private CoupleState state = CoupleState.EMPTY;

    @Test
    void aBoundaryIsSharedWithItsFewestFields() {
        ShareBoundary share = (ShareBoundary) CommandJson.read(Json.parse("{\"type\":\"boundary.share\"," + BOUNDARY
                + ",\"holder\":\"mine\",\"title\":\"Evenings\",\"notOkay\":\"calls\",\"kind\":\"time-and-space\"}"));

        assertThat(share.holder()).isEqualTo(Holder.MINE);
        assertThat(share.wording().kind()).isEqualTo(Kind.TIME_AND_SPACE);
        assertThat(share.wording().okay()).isEqualTo(Words.NONE);
        assertThat(share.reviewOn()).isNull();
        assertThat(CommandJson.read(CommandJson.write(share))).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'boundary.share',B,'holder':'mine','title':'a','kind':'money'}              | value.empty      | okay
            {'type':'boundary.share',B,'holder':'mine','title':'a','okay':' ','kind':'money'}   | value.empty      | okay
            {'type':'boundary.share',B,'holder':'hers','title':'a','okay':'b','kind':'money'}   | choice.unknown   | holder
            {'type':'boundary.share',B,'holder':'mine','title':'a','okay':'b','kind':'food'}    | choice.unknown   | kind
            {'type':'boundary.share',B,'holder':'mine','okay':'b','kind':'money'}               | field.missing    | title
            {'type':'boundary.say-back',B,'version':1,'text':' '}                               | value.empty      | text
            {'type':'boundary.say-back','version':1,'text':'a'}                                 | field.missing    | boundaryId
            {'type':'boundary.confirm',B,'version':1}                                           | field.missing    | saidBack
            {'type':'boundary.say-missed',B,'version':1,'saidBack':4,'text':''}                 | value.empty      | text
            {'type':'boundary.revise',B,'version':1,'revision':'loosen','title':'a','okay':'b','kind':'money'} | choice.unknown | revision
            {'type':'boundary.revise',B,'version':1,'revision':'reword','title':'a','kind':'money'} | value.empty | okay
            {'type':'boundary.honour',B,'text':'','on':'2026-11-23'}                            | value.empty      | text
            {'type':'boundary.ask-repair',R,B,'happened':''}                                    | value.empty      | happened
            {'type':'boundary.plan-repair',R,'text':'\\t'}                                      | value.empty      | text
            {'type':'boundary.close-repair'}                                                    | field.missing    | repairId
            """)
    void badInputIsRefusedWithTheNameOfTheField(String json, String code, String field) {
        String written =
                json.replace('\'', '"').replace(",B,", "," + BOUNDARY + ",").replace(",R,", "," + REPAIR + ",");

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> CommandJson.read(Json.parse(written)));

        assertThat(refused).as(json).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.explanation()).contains(field).endsWith(".");
    }

    @Test
    void theStateSaysWhatAnAnswerHasToName() {
        happen(ALEX, new CoupleFounded(new Title("Us"), UTC, profile("Alex", 40)));
        happen(SAM, new PartnerJoined(profile("Sam", 250)));
        happen(ALEX, sample("boundary.shared"));
        happen(SAM, sample("boundary.said-back"));
        happen(ALEX, sample("boundary.repair-asked"));

        JsonNode json = CoupleStateJson.write(state, SAM);
        JsonNode boundary = json.path("boundaries").path(0);
        assertThat(boundary.path("versions").asInt()).isEqualTo(1);
        assertThat(boundary.path("standing").path("stage").asString()).isEqualTo("said-back");
        assertThat(boundary.path("standing")
                        .path("saidBack")
                        .path(0)
                        .path("saidBack")
                        .asInt())
                .isEqualTo(4);
        assertThat(boundary.path("standing").path("assents").path(0).path("by").asString())
                .isEqualTo(ALEX.toString());
        assertThat(boundary.has("beside")).isFalse();
        assertThat(json.path("repairs").path(0).path("boundaryId")).isEqualTo(boundary.path("boundaryId"));
        assertThat(json.path("repairs").path(0).has("ended")).isFalse();
    }

    private void happen(PersonId by, Event event) {
        state = CoupleDecider.evolve(state, new Recorded<>(state.seq() + 1, by, NOON, event));
    }

    private static Event sample(String type) {
        return StoredSamples.in("events").stream()
                .filter(sample -> sample.type().equals(type))
                .map(sample -> EventJson.read(type, sample.json()))
                .findFirst()
                .orElseThrow();
    }

    private static Profile profile(String name, int hue) {
        return new Profile(new Title(name), new Hue(hue), UTC);
    }
}
