package app.twofold.server.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.PersonId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.promise.PromiseEvent.PromiseAgreed;
import app.twofold.domain.promise.PromiseEvent.PromiseChangeProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseDeclined;
import app.twofold.domain.promise.PromiseEvent.PromiseJudged;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import app.twofold.domain.promise.PromiseEvent.PromiseTakenBack;
import app.twofold.server.couple.CoupleStateJson;
import app.twofold.server.wire.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PromiseFeatureTest {

    private static final PersonId ALEX = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000000a"));
    private static final PersonId SAM = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000000b"));
    private static final PromiseId ID = new PromiseId(UUID.fromString("00000000-0000-4000-8000-00000000000e"));
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private CoupleState state = CoupleState.EMPTY;

    @Test
    void aPromiseSaysWhoseItIsAndUntilWhen() {
        happen(ALEX, new PromiseMade(ID, new Title("Home by seven"), FRIDAY));

        assertThat(promise().toString()).isEqualTo(written("""
                {"promiseId": "00000000-0000-4000-8000-00000000000e",
                 "by": "00000000-0000-4000-8000-00000000000a", "both": false, "stage": "open",
                 "terms": {"seq": 1, "text": "Home by seven", "until": "2026-03-06", "since": "2026-03-02T12:00:00Z"},
                 "earlier": [], "views": []}
                """));
    }

    @Test
    void twoViewsThatDifferStandSideBySide() {
        happen(ALEX, new PromiseProposed(ID, new Title("No phones"), null));
        happen(SAM, new PromiseAgreed(ID, 1));
        happen(ALEX, new PromiseJudged(ID, true, Words.NONE));
        happen(SAM, new PromiseJudged(ID, false, new Words("Twice.")));

        assertThat(promise().toString()).isEqualTo(written("""
                {"promiseId": "00000000-0000-4000-8000-00000000000e",
                 "by": "00000000-0000-4000-8000-00000000000a", "both": true, "stage": "seen-differently",
                 "terms": {"seq": 2, "text": "No phones", "since": "2026-03-02T12:00:00Z"},
                 "earlier": [],
                 "views": [
                     {"by": "00000000-0000-4000-8000-00000000000a", "at": "2026-03-02T12:00:00Z", "kept": true},
                     {"by": "00000000-0000-4000-8000-00000000000b", "at": "2026-03-02T12:00:00Z", "kept": false,
                      "words": "Twice."}]}
                """));
    }

    @Test
    void whatIsProposedStandsBesideWhatHoldsAndWhatWasChangedStaysToRead() {
        happen(ALEX, new PromiseMade(ID, new Title("Home by seven"), FRIDAY));
        happen(SAM, new PromiseChangeProposed(ID, new Title("Home by eight"), null));
        happen(ALEX, new PromiseDeclined(ID, 2));
        assertThat(promise().path("proposal").toString()).isEqualTo(written("""
                {"proposal": 2, "by": "00000000-0000-4000-8000-00000000000b", "text": "Home by eight",
                 "at": "2026-03-02T12:00:00Z", "declinedAt": "2026-03-02T12:00:00Z"}
                """));

        happen(ALEX, new PromiseAgreed(ID, 2));
        happen(ALEX, new PromiseTakenBack(ID));

        assertThat(promise().path("terms").path("text").asString()).isEqualTo("Home by eight");
        assertThat(promise().path("earlier").path(0).toString()).isEqualTo(written("""
                {"seq": 1, "text": "Home by seven", "until": "2026-03-06", "since": "2026-03-02T12:00:00Z",
                  "changedAt": "2026-03-02T12:00:00Z"}
                """));
        assertThat(promise().path("stage").asString()).isEqualTo("taken-back");
        assertThat(promise().path("takenBackAt").asString()).isEqualTo("2026-03-02T12:00:00Z");
    }

    private void happen(PersonId by, Event event) {
        state = CoupleDecider.evolve(state, new Recorded<>(state.seq() + 1, by, NOON, event));
    }

    private static String written(String json) {
        return Json.parse(json).toString();
    }

    private JsonNode promise() {
        return CoupleStateJson.write(state, ALEX).path("promises").path(0);
    }
}
