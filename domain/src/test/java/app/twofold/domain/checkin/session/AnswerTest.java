package app.twofold.domain.checkin.session;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.START;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.givenBoth;
import static app.twofold.domain.checkin.SomeCheckins.DAD;
import static app.twofold.domain.checkin.SomeCheckins.NUMBERS;
import static app.twofold.domain.checkin.SomeCheckins.TALK;
import static app.twofold.domain.checkin.SomeCheckins.TEA;
import static app.twofold.domain.checkin.SomeCheckins.THANKS;
import static app.twofold.domain.checkin.SomeCheckins.and;
import static app.twofold.domain.checkin.SomeCheckins.bothIn;
import static app.twofold.domain.checkin.SomeCheckins.bothRead;
import static app.twofold.domain.checkin.SomeCheckins.isReady;
import static app.twofold.domain.checkin.SomeCheckins.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.twofold.domain.CheckinId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Story;
import app.twofold.domain.checkin.Preparation;
import app.twofold.domain.checkin.session.Answer.InPerson;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.session.Answer.Skipped;
import app.twofold.domain.checkin.session.SessionEvent.CheckinEnded;
import app.twofold.domain.checkin.session.SessionEvent.CheckinPaused;
import app.twofold.domain.checkin.session.SessionRefusal.AlreadyRevealed;
import app.twofold.domain.checkin.session.SessionRefusal.AnswerNotFitting;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinOver;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinUnknown;
import app.twofold.domain.checkin.session.SessionRefusal.PromptUnknown;
import app.twofold.domain.checkin.session.SessionRefusal.ReadyAlready;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.PromptId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void numbersAreFromNothingToTen(int number) {
        InvalidValue refused = catchThrowableOfType(InvalidValue.class, () -> numbers("Trust", number));

        assertThat(refused.fault()).isEqualTo(Fault.OUT_OF_RANGE);
        assertThat(refused.limit()).isEqualTo(10);
    }

    @Test
    void thereAreNoMoreNumbersThanAPromptMayHaveLabels() {
        Map<Label, Integer> nine = new HashMap<>();
        for (int i = 0; i <= Prompt.MAX_LABELS; i++) {
            nine.put(new Label("Label " + i), i);
        }

        assertThat(catchThrowableOfType(InvalidValue.class, () -> new Numbers(nine))
                        .fault())
                .isEqualTo(Fault.TOO_MANY_ITEMS);
    }

    @Test
    void wordsAnswerAQuestionAndNumbersAScale() {
        assertThat(TEA.fits(THANKS)).isTrue();
        assertThat(TEA.fits(NUMBERS)).isFalse();
        assertThat(numbers("Trust", 0).fits(NUMBERS)).isTrue();
        assertThat(numbers("Trust", 0).fits(THANKS)).isFalse();
        assertThat(numbers("Weather", 5).fits(NUMBERS)).isFalse();
        assertThat(new InPerson().fits(NUMBERS)).isTrue();
        assertThat(new Skipped().fits(THANKS)).isTrue();
    }

    @Test
    void anAnswerMayBeKeptUntilItIsReadyOrRevealed() {
        assertThat(refused(givenBoth(bothIn()), THANKS, TEA)).isEmpty();
        assertThat(refused(givenBoth(and(bothIn(), isReady(SAM, THANKS))), THANKS, TEA))
                .isEmpty();
        assertThat(refused(givenBoth(and(bothIn(), isReady(ALEX, THANKS))), THANKS, TEA))
                .contains(new ReadyAlready());
        assertThat(refused(givenBoth(bothRead()), THANKS, DAD)).contains(new AlreadyRevealed());
    }

    @Test
    void anAnswerMayBeKeptWhileSomebodyPauses() {
        Story paused = givenBoth(and(bothIn(), by(SAM, new CheckinPaused(TALK, null))));

        assertThat(refused(paused, THANKS, TEA)).isEmpty();
    }

    @Test
    void anAnswerBelongsToAPromptOfACheckinThatIsNotOver() {
        Story story = givenBoth(bothIn());

        assertThat(refused(story, NUMBERS, TEA)).contains(new AnswerNotFitting());
        assertThat(Preparation.refusalOf(story.state().checkins(), TALK, ALEX, START, new PromptId("unknown"), TEA))
                .contains(new PromptUnknown());
        assertThat(refused(givenBoth(and(bothIn(), by(SAM, new CheckinEnded(TALK)))), THANKS, TEA))
                .contains(new CheckinOver());
        CheckinId none = new CheckinId(new UUID(4, 4));
        assertThat(Preparation.refusalOf(story.state().checkins(), none, ALEX, START, THANKS.id(), TEA))
                .contains(new CheckinUnknown());
    }

    private static Optional<SessionRefusal> refused(Story story, Prompt prompt, Answer answer) {
        return Preparation.refusalOf(story.state().checkins(), TALK, ALEX, START, prompt.id(), answer);
    }
}
