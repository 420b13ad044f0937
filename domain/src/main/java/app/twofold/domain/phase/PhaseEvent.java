package app.twofold.domain.phase;

import app.twofold.domain.Event;
import java.time.LocalDate;

/// What happened to where the two are.
public sealed interface PhaseEvent extends Event {

    /// Waits for the other's assent; whatever was proposed before does not any more.
    record PhaseProposed(Phase phase, LocalDate since) implements PhaseEvent {}

    /// The author has assented to the other's proposal; it holds.
    ///
    /// @param proposal the seq of the event that proposed it
    record PhaseAgreed(long proposal) implements PhaseEvent {}

    /// @param proposal the seq of the event that proposed it
    record PhaseDeclined(long proposal) implements PhaseEvent {}

    /// @param proposal the seq of the event that proposed it
    record PhaseWithdrawn(long proposal) implements PhaseEvent {}

    /// One alone has said a phase for which one is enough.
    record PhaseEntered(Phase phase, LocalDate since) implements PhaseEvent {}
}
