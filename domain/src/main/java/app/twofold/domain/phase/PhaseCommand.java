package app.twofold.domain.phase;

import app.twofold.domain.Command;
import app.twofold.domain.Days;
import java.time.LocalDate;

/// What a partner asks for about where the two are.
public sealed interface PhaseCommand extends Command {

    /// Says a phase. One that gives more room holds at once; any other waits for the other's assent, and takes the
    /// place of what was proposed before.
    ///
    /// @param since the day from which it holds; not in the future, and not before the present phase
    record ProposePhase(Phase phase, LocalDate since) implements PhaseCommand {

        /// @throws app.twofold.domain.InvalidValue if the day is out of range
        public ProposePhase {
            Days.checked(since);
        }
    }

    /// Assents to exactly this proposal.
    ///
    /// @param proposal the seq of the event that proposed it
    record AgreePhase(long proposal) implements PhaseCommand {}

    /// Says "not now", which needs no reason. The proposal stays for a later assent.
    ///
    /// @param proposal the seq of the event that proposed it
    record DeclinePhase(long proposal) implements PhaseCommand {}

    /// Takes one's own proposal back.
    record WithdrawPhase() implements PhaseCommand {}
}
