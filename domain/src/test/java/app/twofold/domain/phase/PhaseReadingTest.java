package app.twofold.domain.phase;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.history.SubjectHistory;
import app.twofold.domain.history.Telling;
import app.twofold.domain.phase.PhaseEvent.PhaseAgreed;
import app.twofold.domain.phase.PhaseEvent.PhaseDeclined;
import app.twofold.domain.phase.PhaseEvent.PhaseEntered;
import app.twofold.domain.phase.PhaseEvent.PhaseProposed;
import app.twofold.domain.phase.PhaseEvent.PhaseWithdrawn;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PhaseReadingTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final HistoryFilter PHASES = HistoryFilter.about(Subject.PHASE);

    @Test
    void whatOneSaysIsTheirsAndWhatBothAgreeOnIsOfBoth() {
        Telling told = Telling.ofBoth()
                .and(ALEX, new PhaseEntered(Phase.APART, MAY))
                .and(SAM, new PhaseProposed(Phase.IN_CONTACT, JUNE))
                .and(ALEX, new PhaseAgreed(4));

        assertThat(told.told(PHASES))
                .containsExactly(
                        new PhaseHappening.Entered(Phase.APART, MAY, null),
                        new PhaseHappening.Proposed(Phase.IN_CONTACT, JUNE),
                        new PhaseHappening.Entered(Phase.IN_CONTACT, JUNE, Phase.APART));
        assertThat(told.entries(PHASES).reversed())
                .extracting(entry -> entry.by().size())
                .containsExactly(1, 1, 2);
        assertThat(told.entries(HistoryFilter.of(EntryKind.COUPLE))).hasSize(5);
    }

    @Test
    void notNowAndTakingBackAreToldAndAnotherDayToo() {
        Telling told = Telling.ofBoth()
                .and(ALEX, new PhaseEntered(Phase.APART, JUNE))
                .and(ALEX, new PhaseProposed(Phase.APART, MAY))
                .and(SAM, new PhaseDeclined(4))
                .and(ALEX, new PhaseWithdrawn(4))
                .and(SAM, new PhaseProposed(Phase.APART, MAY))
                .and(ALEX, new PhaseAgreed(7));

        assertThat(told.told(PHASES).subList(1, 6))
                .containsExactly(
                        new PhaseHappening.Proposed(Phase.APART, MAY),
                        new PhaseHappening.Declined(Phase.APART, MAY),
                        new PhaseHappening.Withdrawn(Phase.APART, MAY),
                        new PhaseHappening.Proposed(Phase.APART, MAY),
                        new PhaseHappening.Redated(Phase.APART, MAY, JUNE));
    }

    @Test
    void whatDidNotTakeEffectIsNotTold() {
        Telling told = Telling.ofBoth()
                .and(ALEX, new PhaseEntered(Phase.TOGETHER, MAY))
                .and(SAM, new PhaseAgreed(17));

        assertThat(told.told(PHASES)).isEmpty();
    }

    @Test
    void itsStoryIsAllOfIt() {
        Telling told = Telling.ofBoth().and(ALEX, new PhaseEntered(Phase.APART, MAY));

        SubjectHistory story =
                told.chronicle().about(SAM, Subject.PHASE, told.now()).orElseThrow();

        assertThat(story.entries()).hasSize(1);
        assertThat(story.versions()).isEmpty();
    }
}
