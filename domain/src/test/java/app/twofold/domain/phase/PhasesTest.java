package app.twofold.domain.phase;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Story;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PhasesTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Test
    void aPeriodEndsOnTheDayBeforeTheNext() {
        Phases phases = said(Phase.TOGETHER, MAY).with(saying(Phase.APART, JUNE));

        assertThat(phases.periods())
                .containsExactly(
                        new Period(Phase.TOGETHER, MAY, LocalDate.of(2025, 5, 31)),
                        new Period(Phase.APART, JUNE, null));
        assertThat(phases.on(MAY.minusDays(1))).isEmpty();
        assertThat(phases.on(JUNE.minusDays(1))).map(Period::phase).contains(Phase.TOGETHER);
        assertThat(phases.on(JULY)).map(Period::phase).contains(Phase.APART);
    }

    @Test
    void whatHadNoDayOfItsOwnHasNoPeriod() {
        Phases phases =
                said(Phase.APART, MAY).with(saying(Phase.TOGETHER, JUNE)).with(saying(Phase.IN_CONTACT, JUNE));

        assertThat(phases.periods()).extracting(Period::phase).containsExactly(Phase.APART, Phase.IN_CONTACT);
        assertThat(phases.said()).hasSize(3);
    }

    @Test
    void aPhaseGoesOnAcrossOneThatHadNoDay() {
        Phases phases = said(Phase.APART, MAY).with(saying(Phase.PARTED, JUNE)).with(saying(Phase.APART, JUNE));

        assertThat(phases.periods()).containsExactly(new Period(Phase.APART, MAY, null));
    }

    private static Phases said(Phase phase, LocalDate since) {
        return Phases.NONE.with(saying(phase, since));
    }

    private static Said saying(Phase phase, LocalDate since) {
        return new Said(1, phase, since, ALEX, SAM, Story.START);
    }
}
