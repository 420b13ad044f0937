package app.twofold.domain.history;

import static app.twofold.domain.People.BERLIN;

import app.twofold.domain.Command;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseCommand.AgreePhase;
import app.twofold.domain.phase.PhaseCommand.DeclinePhase;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.domain.phase.PhaseCommand.WithdrawPhase;
import app.twofold.domain.phase.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Makes up what somebody may ask for about where the two are.
final class PhaseChance {

    private static final List<Phase> PHASES = List.of(Phase.values());

    private final Random random;

    PhaseChance(Random random) {
        this.random = random;
    }

    Command command(CoupleState state, Instant now) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> new ProposePhase(phase(), day(now));
            case 4, 5 -> new AgreePhase(proposal(state));
            case 6 -> new DeclinePhase(proposal(state));
            default -> new WithdrawPhase();
        };
    }

    private Phase phase() {
        return PHASES.get(random.nextInt(PHASES.size()));
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, BERLIN).minusDays(random.nextInt(4) - 1L);
    }

    private long proposal(CoupleState state) {
        Proposal open = state.phases().proposal();
        return open == null || random.nextInt(6) == 0 ? random.nextInt(30) : open.seq();
    }
}
