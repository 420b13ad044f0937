package app.twofold.domain.phase;

import app.twofold.domain.Refusal;
import java.time.LocalDate;

/// Why the rules of phases refuse a command.
public sealed interface PhaseRefusal extends Refusal {

    /// A phase holds from today or an earlier day.
    record PhaseInFuture() implements PhaseRefusal {}

    /// A phase does not begin before the one that it follows.
    ///
    /// @param earliest the first day that it may begin on
    record PhaseTooEarly(LocalDate earliest) implements PhaseRefusal {}

    /// No phase waits for an answer.
    record NoPhaseProposed() implements PhaseRefusal {}

    /// Something else is proposed by now.
    ///
    /// @param current the seq of the event that proposed it
    record PhaseProposalNotCurrent(long current) implements PhaseRefusal {}

    /// One's own proposal is for the other to answer.
    record OwnPhaseProposal() implements PhaseRefusal {}

    /// Only who proposed it may take it back.
    record NotYourPhaseProposal() implements PhaseRefusal {}
}
