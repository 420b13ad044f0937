package app.twofold.domain.phase;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
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
import java.time.LocalDate;
import java.util.function.Function;

/// What the rules answer to commands about phases.
final class PhaseRules {

    private PhaseRules() {}

    static Decision<PhaseEvent, PhaseRefusal> propose(Phases phases, boolean solo, Issued<ProposePhase> issued) {
        Phase phase = issued.command().phase();
        LocalDate since = issued.command().since();
        LocalDate earliest = phases.earliest(phase);
        if (phases.isPresent(phase, since)) {
            return Decision.alreadySo();
        }
        if (since.isAfter(phases.latest(issued.today()))) {
            return Decision.reject(new PhaseInFuture());
        }
        if (earliest != null && since.isBefore(earliest)) {
            return Decision.reject(new PhaseTooEarly(earliest));
        }
        return phases.isOneEnough(phase, solo)
                ? Decision.accept(new PhaseEntered(phase, since))
                : waiting(phases, issued);
    }

    /// Proposing what the other has proposed assents to it; proposing the same again changes nothing.
    private static Decision<PhaseEvent, PhaseRefusal> waiting(Phases phases, Issued<ProposePhase> issued) {
        Proposal open = phases.proposal();
        ProposePhase c = issued.command();
        if (open == null || !open.says(c.phase(), c.since())) {
            return Decision.accept(new PhaseProposed(c.phase(), c.since()));
        }
        return open.by().equals(issued.by()) ? Decision.alreadySo() : Decision.accept(new PhaseAgreed(open.seq()));
    }

    static Decision<PhaseEvent, PhaseRefusal> agree(Phases phases, long proposal, PersonId by) {
        return answer(phases, proposal, by, open -> Decision.accept(new PhaseAgreed(open.seq())));
    }

    static Decision<PhaseEvent, PhaseRefusal> decline(Phases phases, long proposal, PersonId by) {
        return answer(
                phases,
                proposal,
                by,
                open -> open.isDeclined() ? Decision.alreadySo() : Decision.accept(new PhaseDeclined(open.seq())));
    }

    static Decision<PhaseEvent, PhaseRefusal> withdraw(Phases phases, PersonId by) {
        Proposal open = phases.proposal();
        if (open == null) {
            return Decision.reject(new NoPhaseProposed());
        }
        return open.by().equals(by)
                ? Decision.accept(new PhaseWithdrawn(open.seq()))
                : Decision.reject(new NotYourPhaseProposal());
    }

    private static Decision<PhaseEvent, PhaseRefusal> answer(
            Phases phases, long proposal, PersonId by, Function<Proposal, Decision<PhaseEvent, PhaseRefusal>> rule) {
        Proposal open = phases.proposal();
        if (open == null) {
            return Decision.reject(new NoPhaseProposed());
        }
        if (open.seq() != proposal) {
            return Decision.reject(new PhaseProposalNotCurrent(open.seq()));
        }
        return open.by().equals(by) ? Decision.reject(new OwnPhaseProposal()) : rule.apply(open);
    }
}
