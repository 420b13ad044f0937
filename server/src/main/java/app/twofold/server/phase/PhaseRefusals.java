package app.twofold.server.phase;

import app.twofold.domain.phase.PhaseRefusal;
import app.twofold.domain.phase.PhaseRefusal.NoPhaseProposed;
import app.twofold.domain.phase.PhaseRefusal.NotYourPhaseProposal;
import app.twofold.domain.phase.PhaseRefusal.OwnPhaseProposal;
import app.twofold.domain.phase.PhaseRefusal.PhaseInFuture;
import app.twofold.domain.phase.PhaseRefusal.PhaseProposalNotCurrent;
import app.twofold.domain.phase.PhaseRefusal.PhaseTooEarly;
import app.twofold.server.wire.Reason;

/// Codes and messages of refusals about where the two are.
final class PhaseRefusals {

    private PhaseRefusals() {}

    static Reason of(PhaseRefusal refusal) {
        return switch (refusal) {
            case PhaseInFuture() -> new Reason("phase.in-future", "A phase holds from today or an earlier day.");
            case PhaseTooEarly(var earliest) ->
                new Reason("phase.too-early", "The day must be " + earliest + " or later.");
            case NoPhaseProposed() -> new Reason("phase.nothing-proposed", "No phase waits for an answer.");
            case PhaseProposalNotCurrent(long current) ->
                new Reason("phase.proposal-not-current", "The proposal that waits now is " + current + ".");
            case OwnPhaseProposal() -> new Reason("phase.own-proposal", "Your proposal is for the other to answer.");
            case NotYourPhaseProposal() ->
                new Reason("phase.not-yours", "Only who proposed it may take a proposal back.");
        };
    }
}
