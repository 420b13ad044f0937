package app.twofold.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseCommand.AgreePhase;
import app.twofold.domain.phase.PhaseCommand.DeclinePhase;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.domain.phase.PhaseCommand.WithdrawPhase;
import app.twofold.domain.phase.Proposal;
import app.twofold.domain.timeline.Subject;
import app.twofold.migrations.TestClock;
import app.twofold.ui.FormTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How where the two are is told.
@Tag("days")
class PhaseStoryTest extends FormTest {

    private static final LocalDate SPRING = LocalDate.of(2025, 5, 3);
    private static final LocalDate SUMMER = LocalDate.of(2025, 7, 12);

    @Test
    void tellsWhoSaidWhatAndWhatBothAgreedOn() {
        sam(new ProposePhase(Phase.APART, SPRING));
        people.does(alexSeat, new ProposePhase(Phase.IN_CONTACT, SUMMER));
        sam(new DeclinePhase(proposal()));
        sam(new AgreePhase(proposal()));

        navigate(HistoryView.class);

        assertThat(sees("Your stage, said by Sam") && sees("Apart, from 3 May 2025"))
                .isTrue();
        assertThat(sees("A stage proposed") && sees("Not now")).isTrue();
        assertThat(sees("Your stage, agreed by both") && sees("In contact, from 12 July 2025"))
                .isTrue();
        assertThat(sees("Until then: Apart")).isTrue();
    }

    @Test
    void itsStoryHasAPageOfItsOwn() {
        sam(new ProposePhase(Phase.TOGETHER, SUMMER));
        sam(new WithdrawPhase());
        sam(new ProposePhase(Phase.TOGETHER, SUMMER));
        people.does(alexSeat, new AgreePhase(proposal()));
        sam(new ProposePhase(Phase.TOGETHER, SPRING));
        people.does(alexSeat, new AgreePhase(proposal()));

        UI.getCurrent().navigate("history/phase/" + Subject.PHASE.id());

        assertThat(sees("Your stage") && sees("Proposal taken back")).isTrue();
        assertThat(sees("Another first day, agreed by both") && sees("Until then: Together, from 12 July 2025"))
                .isTrue();
    }

    @Test
    void standsAmongWhatTheTwoSharedOnADay() {
        sam(new ProposePhase(Phase.APART, SPRING));

        navigate(AsOfView.class);

        assertThat(sees("Your stage then") && sees("Apart, from 3 May 2025")).isTrue();
    }

    @Test
    void whereAPhaseBeginsIsSaidAmongTheDays() {
        sam(new ProposePhase(Phase.APART, SPRING));
        LocalDate today = people.state(alexSeat).today(TestClock.now());
        people.does(alexSeat, new ProposePhase(Phase.PARTED, today));

        navigate(HistoryView.class);

        assertThat(find(Paragraph.class).all().stream()
                        .filter(line -> line.hasClassName("h-begin"))
                        .map(line -> line.getElement().getTextRecursively()))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Parted, from ");
        assertThat(sees("Apart, from 3 May 2025")).isTrue();
    }

    private long proposal() {
        return Optional.ofNullable(people.state(alexSeat).phases().proposal())
                .map(Proposal::seq)
                .orElseThrow();
    }
}
