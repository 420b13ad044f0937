package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseCommand;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.domain.phase.PhaseCommand.WithdrawPhase;
import app.twofold.domain.phase.Proposal;
import app.twofold.domain.phase.Said;
import java.time.LocalDate;
import java.util.UUID;

/// One is enough to step back: from any phase either partner says any that gives more room, and it holds at once.
final class PhaseFreedomLaw {

    private PhaseFreedomLaw() {}

    static void check(Step step) {
        CoupleState state = step.after();
        for (Partner partner : state.partners()) {
            state.phases().present().ifPresent(now -> checkWayOut(step, partner, now));
            Proposal open = state.phases().proposal();
            if (open != null && open.by().equals(partner.person())) {
                assertThat(after(step, partner, new WithdrawPhase()).phases().proposal())
                        .as("a proposal is taken back")
                        .isNull();
            }
        }
        checkOnlyItsAuthorTakesItBack(step);
    }

    private static void checkWayOut(Step step, Partner partner, Said now) {
        LocalDate today = partner.today(step.issued().at());
        LocalDate day = today.isBefore(now.since()) ? now.since() : today;
        for (Phase phase : Phase.values()) {
            if (phase.isFurtherApartThan(now.phase())) {
                CoupleState after = after(step, partner, new ProposePhase(phase, day));
                assertThat(after.phases().present().map(Said::phase))
                        .as("said by one alone")
                        .contains(phase);
            }
        }
    }

    private static CoupleState after(Step step, Partner partner, PhaseCommand command) {
        CoupleState state = step.after();
        Step next = Step.of(
                state,
                new Issued<>(
                        new UUID(7, state.seq()),
                        partner.person(),
                        step.issued().at(),
                        partner.profile().zone(),
                        command));
        assertThat(next.isAccepted())
                .as("%s by one alone: %s", command, next.answer())
                .isTrue();
        return next.after();
    }

    private static void checkOnlyItsAuthorTakesItBack(Step step) {
        Proposal before = step.before().phases().proposal();
        PersonId by = step.issued().by();
        boolean gone = before != null
                && step.after().phases().proposal() == null
                && step.before().phases().said().equals(step.after().phases().said());
        assertThat(gone && !before.by().equals(by)).as("another's proposal").isFalse();
    }
}
