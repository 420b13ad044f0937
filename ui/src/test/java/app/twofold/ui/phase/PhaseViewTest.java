package app.twofold.ui.phase;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseCommand.AgreePhase;
import app.twofold.domain.phase.PhaseCommand.DeclinePhase;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.domain.phase.Phases;
import app.twofold.domain.phase.Proposal;
import app.twofold.domain.phase.Said;
import app.twofold.ui.FormTest;
import app.twofold.ui.kit.form.DayPicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class PhaseViewTest extends FormTest {

    private static final LocalDate SPRING = LocalDate.of(2025, 5, 3);
    private static final LocalDate SUMMER = LocalDate.of(2025, 7, 12);

    @Test
    void whereNothingIsSaidOneMaySayIt() {
        navigate(PhaseView.class);
        assertThat(sees("Nothing said yet")).isTrue();

        choose(Phase.APART, SPRING);
        assertThat(sees("This takes effect at once.")).isTrue();
        press("Say this");

        until(() -> sees("Since 3 May 2025") && sees("Said by you"));
        assertThat(present().phase()).isEqualTo(Phase.APART);
    }

    @Test
    void closerWaitsForTheOtherAndSaysSoBefore() {
        sam(new ProposePhase(Phase.APART, SPRING));
        navigate(PhaseView.class);

        choose(Phase.IN_CONTACT, SUMMER);
        assertThat(sees("This waits for Sam to agree.")).isTrue();
        press("Propose this");

        until(() -> sees("You propose") && sees("In contact, from 12 July 2025"));
        assertThat(present().phase()).isEqualTo(Phase.APART);
        sam(new AgreePhase(proposal().seq()));
        until(() -> sees("Agreed by both") && !sees("You propose"));
        assertThat(sees("3 May 2025 to 11 July 2025")).isTrue();
    }

    @Test
    void whatTheOtherProposesIsHereTheMomentTheyDoAndIsAgreedTo() {
        navigate(PhaseView.class);

        sam(new ProposePhase(Phase.TOGETHER, SPRING));
        until(() -> sees("Sam proposes"));
        press("Agree");

        until(() -> sees("Agreed by both"));
        assertThat(present().agreed()).isEqualTo(alex.person());
    }

    @Test
    void notNowNeedsNoReasonAndCanBecomeAnAgreement() {
        sam(new ProposePhase(Phase.TOGETHER, SPRING));
        navigate(PhaseView.class);

        press("Not now");
        until(() -> sees("You said not now, today."));
        assertThat(phases().present()).isEmpty();
        press("Agree");

        until(() -> sees("Agreed by both"));
    }

    @Test
    void ownProposalsCanBeTakenBackAlsoAfterNotNow() {
        people.does(alexSeat, new ProposePhase(Phase.TOGETHER, SPRING));
        navigate(PhaseView.class);

        sam(new DeclinePhase(proposal().seq()));
        until(() -> sees("Sam said not now, today."));
        press("Take back");

        until(() -> !sees("You propose"));
        assertThat(phases().proposal()).isNull();
    }

    @Test
    void steppingBackHoldsAtOnce() {
        together();
        navigate(PhaseView.class);

        choose(Phase.TAKING_A_BREAK, SUMMER);
        assertThat(sees("One of you is enough, and no reason is needed. Sam will see it."))
                .isTrue();
        press("Say this");

        until(() -> sees("Since 12 July 2025"));
        assertThat(present().phase()).isEqualTo(Phase.TAKING_A_BREAK);
    }

    @Test
    void anotherDayOfWhatHoldsWaitsForTheOther() {
        together();
        navigate(PhaseView.class);

        choose(Phase.TOGETHER, SUMMER);
        assertThat(sees("A different first day for the stage you are at. This waits for Sam to agree."))
                .isTrue();
        press("Propose this");

        until(() -> sees("Together, from 12 July 2025"));
        assertThat(present().since()).isEqualTo(SPRING);
    }

    @Test
    void aDayBeforeThePresentPhaseIsNotSent() {
        together();
        navigate(PhaseView.class);
        choose(Phase.APART, SUMMER);

        day().setInvalid(true);
        press("Say this");

        assertThat(present().phase()).isEqualTo(Phase.TOGETHER);
        assertThat(day().getMin()).isEqualTo(SPRING);
        assertThat(day().getI18n().getMinErrorMessage()).contains("3 May 2025");
    }

    @Test
    void whatIsChosenStaysWhileTheOtherSaysSomething() {
        navigate(PhaseView.class);
        choose(Phase.IN_CONTACT, SUMMER);

        sam(new ProposePhase(Phase.APART, SPRING));

        until(() -> sees("Said by Sam"));
        assertThat(choice().getValue()).isEqualTo(Phase.IN_CONTACT);
        assertThat(day().getValue()).isEqualTo(SUMMER);
    }

    private void together() {
        people.does(alexSeat, new ProposePhase(Phase.TOGETHER, SPRING));
        sam(new AgreePhase(proposal().seq()));
    }

    private void choose(Phase phase, LocalDate since) {
        choice().setValue(phase);
        day().setValue(since);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Phase> choice() {
        return field(RadioButtonGroup.class, "The stage you are at");
    }

    private DayPicker day() {
        return field(DayPicker.class, "Since which day");
    }

    private Phases phases() {
        return people.state(alexSeat).phases();
    }

    private Said present() {
        return phases().present().orElseThrow();
    }

    private Proposal proposal() {
        Proposal proposal = phases().proposal();
        if (proposal == null) {
            throw new AssertionError("Nothing is proposed");
        }
        return proposal;
    }
}
