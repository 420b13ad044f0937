package app.twofold.server.couple;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.PersonId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleEvent.CoupleFounded;
import app.twofold.domain.couple.CoupleEvent.PartnerJoined;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.promise.PromiseEvent.PromiseMade;
import app.twofold.domain.promise.PromiseEvent.PromiseProposed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What waits for a partner, as other programs read it in the state.
class WaitingJsonTest {

    private static final PersonId ALEX = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000000a"));
    private static final PersonId SAM = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000000b"));
    private static final PromiseId PHONES = new PromiseId(UUID.fromString("00000000-0000-4000-8000-00000000000e"));
    private static final PromiseId HOME = new PromiseId(UUID.fromString("00000000-0000-4000-8000-00000000000f"));
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private CoupleState state = CoupleState.EMPTY;

    WaitingJsonTest() {
        happen(ALEX, new CoupleFounded(new Title("Us"), ZoneOffset.UTC, profile("Alex", 40)));
        happen(SAM, new PartnerJoined(profile("Sam", 250)));
        happen(ALEX, new PromiseMade(HOME, new Title("Home by seven"), FRIDAY));
        happen(ALEX, new PromiseProposed(PHONES, new Title("No phones"), null));
    }

    @Test
    void saysWhatIsAskedWhereAndSinceWhen() {
        assertThat(waiting(SAM, NOON).toString()).isEqualTo("""
                [{"reason":"promise.proposed",\
                "about":{"kind":"promise","id":"00000000-0000-4000-8000-00000000000e"},\
                "title":"No phones","since":"2026-03-02T12:00:00Z"}]""");
    }

    @Test
    void isOfTheReaderAlone() {
        assertThat(waiting(ALEX, NOON)).isEmpty();
    }

    @Test
    void growsWithTimeAndHasTheLatestFirst() {
        JsonNode waiting = waiting(SAM, NOON.plusSeconds(5 * 86_400));

        assertThat(waiting.valueStream().map(one -> one.path("reason").asString()))
                .containsExactly("promise.due", "promise.proposed");
        assertThat(waiting.path(0).path("since").asString()).isEqualTo("2026-03-06T00:00:00Z");
    }

    @Test
    void isLeftOutWhereNoTimeIsAskedFor() {
        assertThat(CoupleStateJson.write(state, SAM).has("waiting")).isFalse();
    }

    private JsonNode waiting(PersonId reader, Instant now) {
        return CoupleStateJson.write(state, reader, now).path("waiting");
    }

    private void happen(PersonId by, Event event) {
        state = CoupleDecider.evolve(state, new Recorded<>(state.seq() + 1, by, NOON, event));
    }

    private static Profile profile(String name, int hue) {
        return new Profile(new Title(name), new Hue(hue), ZoneOffset.UTC);
    }
}
