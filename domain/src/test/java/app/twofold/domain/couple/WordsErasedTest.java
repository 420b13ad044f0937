package app.twofold.domain.couple;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.ALEX_PROFILE;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.samJoins;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.given;
import static app.twofold.domain.Story.givenBoth;
import static app.twofold.domain.checkin.SomeCheckins.TALK;
import static app.twofold.domain.checkin.SomeCheckins.and;
import static app.twofold.domain.checkin.SomeCheckins.bothIn;
import static app.twofold.domain.checkin.SomeCheckins.talk;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event.Erased;
import app.twofold.domain.Recorded;
import app.twofold.domain.Story;
import app.twofold.domain.checkin.session.Session.Ended;
import app.twofold.domain.checkin.session.SessionEnd;
import app.twofold.domain.checkin.session.SessionEvent.CheckinEnded;
import app.twofold.domain.couple.CoupleCommand.EraseWords;
import app.twofold.domain.couple.CoupleEvent.WordsErased;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseEvent.PhaseEntered;
import app.twofold.domain.phase.PhaseEvent.PhaseProposed;
import app.twofold.domain.phase.Stage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Words go, and nothing else moves: the two are where they were, and no check-in begins again.
class WordsErasedTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 3, 2);
    private static final Stage APART = new Stage(Phase.APART, MARCH);

    @Test
    void whereTheTwoAreIsKeptByTheEvent() {
        givenBoth(by(ALEX, new PhaseEntered(Phase.APART, MARCH)))
                .when(ALEX, new EraseWords())
                .then(erased(APART))
                .thenState(after -> assertThat(after.phases().stage()).contains(APART));
    }

    @Test
    void whereTheTwoAreStaysAlthoughWhoeverSaidItHasErasedIt() {
        given(by(ALEX, new Erased()), samJoins(), by(ALEX, new Erased()), by(ALEX, erased(APART)))
                .thenState(after -> {
                    assertThat(after.phases().stage()).contains(APART);
                    assertThat(after.phases().said()).hasSize(1);
                });
    }

    @Test
    void whatTheOtherHadSaidBeforeStaysBefore() {
        given(
                        by(ALEX, new Erased()),
                        samJoins(),
                        by(SAM, new PhaseEntered(Phase.TAKING_A_BREAK, LAST_YEAR)),
                        by(ALEX, new Erased()),
                        by(ALEX, erased(APART)))
                .thenState(after -> {
                    assertThat(after.phases().stage()).contains(APART);
                    assertThat(after.phases().said().getFirst().phase()).isEqualTo(Phase.TAKING_A_BREAK);
                });
    }

    @Test
    void whatTheOtherHadSaidForALaterDayDoesNotComeBack() {
        given(
                        by(ALEX, new Erased()),
                        samJoins(),
                        by(SAM, new PhaseEntered(Phase.PARTED, MARCH.plusDays(1))),
                        by(ALEX, erased(APART)))
                .thenState(after -> {
                    assertThat(after.phases().stage()).contains(APART);
                    assertThat(after.phases().said()).hasSize(1);
                });
    }

    @Test
    void whatTheOtherSuggestsGoesOnWaiting() {
        Story story = given(
                by(ALEX, new Erased()),
                samJoins(),
                by(ALEX, new Erased()),
                by(SAM, new PhaseProposed(Phase.TOGETHER, MARCH)),
                by(ALEX, erased(APART)));

        assertThat(story.state().phases().proposal())
                .isNotNull()
                .satisfies(open -> assertThat(open.phase()).isEqualTo(Phase.TOGETHER));
    }

    @Test
    void aCheckinThatGoesOnComesToItsEnd() {
        givenBoth(bothIn())
                .when(ALEX, new EraseWords())
                .then(erased(null))
                .thenState(after -> assertThat(talk(after).ended()).isEqualTo(new Ended(ALEX, Story.START, true)));
    }

    @Test
    void aCheckinThatHadEndedStaysAsItWas() {
        givenBoth(and(bothIn(), by(SAM, new CheckinEnded(TALK))))
                .when(ALEX, new EraseWords())
                .thenState(after -> assertThat(talk(after).ended()).isEqualTo(new Ended(SAM, Story.START, true)));
    }

    @Test
    void whatOneHadEndedThemselvesStaysEndedAsItWas() {
        SessionEnd end = new SessionEnd(TALK, Story.START, true);
        Story before = givenBoth(and(bothIn(), by(ALEX, new CheckinEnded(TALK))));

        before.when(ALEX, new EraseWords()).then(erased(null, end));
        CoupleState after = CoupleRules.evolve(
                before.state(),
                new Recorded<>(
                        before.state().seq() + 1, ALEX, Story.START.plus(Duration.ofDays(30)), erased(null, end)));

        assertThat(talk(after).ended()).isEqualTo(new Ended(ALEX, Story.START, true));
    }

    @Test
    void whatOneHadEndedEndsWhenItDidAlthoughItsEndIsErased() {
        SessionEnd end = new SessionEnd(TALK, Story.START, false);
        CoupleState open = givenBoth(bothIn()).state();
        CoupleState after = CoupleRules.evolve(
                open, new Recorded<>(open.seq() + 1, ALEX, Story.START.plus(Duration.ofDays(30)), erased(null, end)));

        assertThat(talk(after).ended()).isEqualTo(new Ended(ALEX, Story.START, false));
    }

    private static WordsErased erased(@Nullable Stage stage, SessionEnd... ends) {
        return new WordsErased(ALEX_PROFILE, DayOfWeek.MONDAY, BERLIN, stage, List.of(ends));
    }
}
