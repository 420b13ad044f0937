package app.twofold.domain.checkin.session;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.START;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.givenBoth;
import static app.twofold.domain.checkin.SomeCheckins.DAD;
import static app.twofold.domain.checkin.SomeCheckins.NUMBERS;
import static app.twofold.domain.checkin.SomeCheckins.TALK;
import static app.twofold.domain.checkin.SomeCheckins.TEA;
import static app.twofold.domain.checkin.SomeCheckins.TEMPLATE;
import static app.twofold.domain.checkin.SomeCheckins.THANKS;
import static app.twofold.domain.checkin.SomeCheckins.WALK;
import static app.twofold.domain.checkin.SomeCheckins.and;
import static app.twofold.domain.checkin.SomeCheckins.bothIn;
import static app.twofold.domain.checkin.SomeCheckins.bothRead;
import static app.twofold.domain.checkin.SomeCheckins.gave;
import static app.twofold.domain.checkin.SomeCheckins.revealed;
import static app.twofold.domain.checkin.SomeCheckins.talk;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.CheckinNumbers;
import app.twofold.domain.checkin.CheckinNumbers.Reading;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.session.Answer.Skipped;
import app.twofold.domain.checkin.session.Round.Heard;
import app.twofold.domain.checkin.session.Session.Closing;
import app.twofold.domain.checkin.session.Session.Ended;
import app.twofold.domain.checkin.session.SessionEvent.CheckinClosed;
import app.twofold.domain.checkin.session.SessionEvent.ClosingSaid;
import app.twofold.domain.checkin.session.SessionEvent.FloorTaken;
import app.twofold.domain.checkin.session.SessionEvent.OutcomeNoted;
import app.twofold.domain.checkin.session.SessionEvent.SaidBack;
import app.twofold.domain.checkin.session.SessionEvent.SayBackConfirmed;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.couple.CoupleState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is read out of a check-in.
class SummaryTest {

    private static final Words HEARD = new Words("You were glad");

    @Test
    void itTellsWhatWasSaidAndTakenAlong() {
        CoupleState state = givenBoth(and(
                        bothRead(),
                        by(SAM, new FloorTaken(TALK, THANKS.id())),
                        by(ALEX, new SaidBack(TALK, THANKS.id(), HEARD)),
                        by(SAM, new SayBackConfirmed(TALK, THANKS.id())),
                        by(ALEX, new OutcomeNoted(TALK, WALK, Outcome.Kind.NOTE, HEARD, null)),
                        by(ALEX, new ClosingSaid(TALK, new Title("Calm"), Words.NONE)),
                        by(SAM, new CheckinClosed(TALK))))
                .state();

        Summary summary = Summary.of(talk(state));

        assertThat(summary.parts())
                .containsExactly(new Summary.Part(THANKS, Map.of(ALEX, TEA, SAM, DAD), List.of(new Heard(SAM, HEARD))));
        assertThat(summary.unopened()).isEqualTo(TEMPLATE.prompts().size() - 1);
        assertThat(summary.outcomes()).extracting(Outcome::text).containsExactly(HEARD);
        assertThat(summary.closings())
                .containsExactly(Map.entry(ALEX, new Closing(new Title("Calm"), Words.NONE, START)));
        assertThat(summary.ended()).isEqualTo(new Ended(SAM, START, false));
    }

    @Test
    void eachPersonsNumbersAreTheirOwn() {
        Numbers alexs = new Numbers(Map.of(new Label("Trust"), 7, new Label("Closeness"), 4));
        CoupleState state = givenBoth(and(
                        bothIn(),
                        gave(SAM, NUMBERS, new Skipped()),
                        gave(ALEX, NUMBERS, alexs),
                        revealed(SAM, NUMBERS)))
                .state();
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThat(CheckinNumbers.of(state.checkins().sessions(), BERLIN))
                .containsExactly(
                        new Reading(TALK, day, ALEX, new Label("Closeness"), 4),
                        new Reading(TALK, day, ALEX, new Label("Trust"), 7));
    }

    @Test
    void numbersThatAreNotRevealedAreNotRead() {
        CoupleState state = givenBoth(and(bothIn(), gave(ALEX, NUMBERS, new Numbers(Map.of(new Label("Trust"), 7)))))
                .state();

        assertThat(CheckinNumbers.of(state.checkins().sessions(), BERLIN)).isEmpty();
    }
}
