package app.twofold.domain.phase;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.People.alexFounds;
import static app.twofold.domain.People.samJoins;
import static app.twofold.domain.Story.by;
import static app.twofold.domain.Story.given;
import static app.twofold.domain.Story.givenBoth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.Event.Erased;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.Story;
import app.twofold.domain.phase.PhaseCommand.AgreePhase;
import app.twofold.domain.phase.PhaseCommand.DeclinePhase;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.domain.phase.PhaseCommand.WithdrawPhase;
import app.twofold.domain.phase.PhaseEvent.PhaseAgreed;
import app.twofold.domain.phase.PhaseEvent.PhaseDeclined;
import app.twofold.domain.phase.PhaseEvent.PhaseEntered;
import app.twofold.domain.phase.PhaseEvent.PhaseProposed;
import app.twofold.domain.phase.PhaseEvent.PhaseWithdrawn;
import app.twofold.domain.phase.PhaseRefusal.NoPhaseProposed;
import app.twofold.domain.phase.PhaseRefusal.NotYourPhaseProposal;
import app.twofold.domain.phase.PhaseRefusal.OwnPhaseProposal;
import app.twofold.domain.phase.PhaseRefusal.PhaseInFuture;
import app.twofold.domain.phase.PhaseRefusal.PhaseProposalNotCurrent;
import app.twofold.domain.phase.PhaseRefusal.PhaseTooEarly;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 3, 2);

    @ParameterizedTest
    @EnumSource(names = {"PARTED", "APART", "TAKING_A_BREAK"})
    void aFirstPhaseThatAsksNothingOfTheOtherIsSaidByOne(Phase phase) {
        givenBoth().when(ALEX, say(phase, TODAY)).then(new PhaseEntered(phase, TODAY));
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_CONTACT", "FRIENDS_AGAIN", "DATING_AGAIN", "TOGETHER"})
    void anyOtherFirstPhaseWaitsForTheOther(Phase phase) {
        givenBoth()
                .when(ALEX, say(phase, TODAY))
                .then(new PhaseProposed(phase, TODAY))
                .thenState(couple -> assertThat(couple.phases().present()).isEmpty());
    }

    @Test
    void closerTakesBothAndUntilThenWhatIsStaysAsItIs() {
        Story story = apart().when(SAM, say(Phase.IN_CONTACT, TODAY)).then(new PhaseProposed(Phase.IN_CONTACT, TODAY));
        assertThat(present(story).phase()).isEqualTo(Phase.APART);

        story.when(ALEX, new AgreePhase(4)).then(new PhaseAgreed(4));

        assertThat(present(story)).isEqualTo(new Said(5, Phase.IN_CONTACT, TODAY, SAM, ALEX, Story.START));
        assertThat(story.state().phases().proposal()).isNull();
    }

    @Test
    void furtherApartHoldsAtOnceByOneAndClearsWhatWasProposed() {
        Story story = apart().and(by(SAM, new PhaseProposed(Phase.TOGETHER, TODAY)), by(ALEX, new PhaseAgreed(4)))
                .and(by(SAM, new PhaseProposed(Phase.TOGETHER, LAST_YEAR)))
                .when(ALEX, say(Phase.DATING_AGAIN, TODAY))
                .then(new PhaseEntered(Phase.DATING_AGAIN, TODAY));

        assertThat(present(story).phase()).isEqualTo(Phase.DATING_AGAIN);
        assertThat(present(story).agreed()).isNull();
        assertThat(story.state().phases().proposal()).isNull();
        story.when(ALEX, new AgreePhase(6)).thenRefused(new NoPhaseProposed());
    }

    @Test
    void anAssentIsToExactlyOneProposal() {
        apart().and(by(SAM, new PhaseProposed(Phase.IN_CONTACT, TODAY)))
                .and(by(SAM, new PhaseProposed(Phase.TOGETHER, TODAY)))
                .when(ALEX, new AgreePhase(4))
                .thenRefused(new PhaseProposalNotCurrent(5))
                .when(ALEX, new DeclinePhase(4))
                .thenRefused(new PhaseProposalNotCurrent(5))
                .when(SAM, new AgreePhase(5))
                .thenRefused(new OwnPhaseProposal())
                .when(SAM, new DeclinePhase(5))
                .thenRefused(new OwnPhaseProposal());
    }

    @Test
    void proposingWhatTheOtherHasProposedAssentsToIt() {
        apart().and(by(SAM, new PhaseProposed(Phase.IN_CONTACT, TODAY)))
                .when(SAM, say(Phase.IN_CONTACT, TODAY))
                .thenNothingToDo()
                .when(ALEX, say(Phase.IN_CONTACT, TODAY))
                .then(new PhaseAgreed(4));
    }

    @Test
    void anotherDayIsAnotherProposal() {
        apart().and(by(SAM, new PhaseProposed(Phase.IN_CONTACT, TODAY)))
                .when(ALEX, say(Phase.IN_CONTACT, TODAY.minusDays(1)))
                .then(new PhaseProposed(Phase.IN_CONTACT, TODAY.minusDays(1)))
                .thenState(couple -> assertThat(couple.phases().proposal().by()).isEqualTo(ALEX));
    }

    @Test
    void notNowNeedsNoReasonAndLeavesTheWayOpen() {
        Story story = apart().and(by(SAM, new PhaseProposed(Phase.TOGETHER, TODAY)))
                .when(ALEX, new DeclinePhase(4))
                .then(new PhaseDeclined(4));
        assertThat(present(story).phase()).isEqualTo(Phase.APART);
        assertThat(story.state().phases().proposal().isDeclined()).isTrue();

        story.when(ALEX, new DeclinePhase(4))
                .thenNothingToDo()
                .when(SAM, say(Phase.TOGETHER, TODAY))
                .thenNothingToDo()
                .when(ALEX, new AgreePhase(4))
                .then(new PhaseAgreed(4));
    }

    @Test
    void onlyWhoProposedItTakesItBack() {
        apart().when(SAM, new WithdrawPhase())
                .thenRefused(new NoPhaseProposed())
                .and(by(SAM, new PhaseProposed(Phase.TOGETHER, TODAY)))
                .when(ALEX, new WithdrawPhase())
                .thenRefused(new NotYourPhaseProposal())
                .when(SAM, new WithdrawPhase())
                .then(new PhaseWithdrawn(4))
                .when(ALEX, new AgreePhase(4))
                .thenRefused(new NoPhaseProposed());
    }

    @Test
    void aPhaseBeginsNeitherInTheFutureNorBeforeTheOneItFollows() {
        apart().when(ALEX, say(Phase.PARTED, TODAY.plusDays(1)))
                .thenRefused(new PhaseInFuture())
                .when(ALEX, say(Phase.PARTED, LAST_YEAR.minusDays(1)))
                .thenRefused(new PhaseTooEarly(LAST_YEAR))
                .when(ALEX, say(Phase.PARTED, LAST_YEAR))
                .then(new PhaseEntered(Phase.PARTED, LAST_YEAR));
        assertThatThrownBy(() -> say(Phase.APART, LocalDate.of(1999, 12, 31))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void steppingBackNeverWaitsForADayThatHasBegunElsewhereOnly() {
        LocalDate inBerlin = LocalDate.of(2026, 3, 3);
        givenBoth()
                .and(by(ALEX, new PhaseProposed(Phase.TOGETHER, inBerlin)), by(SAM, new PhaseAgreed(3)))
                .at(Instant.parse("2026-03-03T00:30:00Z"))
                .when(SAM, say(Phase.APART, inBerlin))
                .then(new PhaseEntered(Phase.APART, inBerlin));
    }

    @Test
    void anotherDayOfThePresentPhaseNeedsBoth() {
        Story story = apart().when(ALEX, say(Phase.APART, LAST_YEAR))
                .thenNothingToDo()
                .when(ALEX, say(Phase.APART, LAST_YEAR.minusYears(3)))
                .then(new PhaseProposed(Phase.APART, LAST_YEAR.minusYears(3)))
                .when(SAM, new AgreePhase(4))
                .then(new PhaseAgreed(4));

        assertThat(story.state().phases().said()).hasSize(1);
        assertThat(present(story).since()).isEqualTo(LAST_YEAR.minusYears(3));
    }

    @Test
    void anotherDayOfThePresentPhaseIsNotBeforeTheOneThatItFollowed() {
        apart().and(by(ALEX, new PhaseEntered(Phase.PARTED, TODAY)))
                .when(ALEX, say(Phase.PARTED, LAST_YEAR.minusDays(1)))
                .thenRefused(new PhaseTooEarly(LAST_YEAR))
                .when(ALEX, say(Phase.PARTED, LAST_YEAR))
                .then(new PhaseProposed(Phase.PARTED, LAST_YEAR));
    }

    @Test
    void aloneOneSaysAndMendsWhatAsksNothingOfTheOther() {
        given(alexFounds())
                .when(ALEX, say(Phase.PARTED, LAST_YEAR))
                .then(new PhaseEntered(Phase.PARTED, LAST_YEAR))
                .when(ALEX, say(Phase.APART, TODAY.minusDays(1)))
                .then(new PhaseEntered(Phase.APART, TODAY.minusDays(1)))
                .when(ALEX, say(Phase.APART, TODAY))
                .then(new PhaseEntered(Phase.APART, TODAY));
    }

    @Test
    void aloneNobodySaysTogetherForTwo() {
        Story story = given(alexFounds())
                .when(ALEX, say(Phase.TOGETHER, TODAY))
                .then(new PhaseProposed(Phase.TOGETHER, TODAY))
                .when(ALEX, new AgreePhase(2))
                .thenRefused(new OwnPhaseProposal())
                .and(samJoins());
        assertThat(story.state().phases().present()).isEmpty();

        story.when(SAM, new AgreePhase(2)).then(new PhaseAgreed(2));
        assertThat(present(story).phase()).isEqualTo(Phase.TOGETHER);
    }

    @Test
    void whatWasAgreedToAndThenErasedBringsNobodyCloser() {
        Story story = apart().and(by(SAM, new Erased()), by(ALEX, new PhaseAgreed(4)))
                .and(by(SAM, new PhaseEntered(Phase.IN_CONTACT, TODAY)));

        assertThat(present(story).phase()).isEqualTo(Phase.APART);
    }

    private static Story apart() {
        return givenBoth(by(ALEX, new PhaseEntered(Phase.APART, LAST_YEAR)));
    }

    private static ProposePhase say(Phase phase, LocalDate since) {
        return new ProposePhase(phase, since);
    }

    private static Said present(Story story) {
        return story.state().phases().present().orElseThrow();
    }
}
