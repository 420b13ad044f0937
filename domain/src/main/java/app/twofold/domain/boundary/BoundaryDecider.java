package app.twofold.domain.boundary;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import java.util.Set;

/// The rules of boundaries as two pure functions. Whoever calls has made sure that the asking person is a partner.
public final class BoundaryDecider {

    private BoundaryDecider() {}

    /// What follows from a command.
    public static Decision<BoundaryEvent, BoundaryRefusal> decide(
            Boundaries boundaries, Issued<? extends BoundaryCommand> issued) {
        return switch (issued.command()) {
            case StatementCommand c -> StatementRules.decide(boundaries, issued.with(c));
            case RepairCommand c -> RepairRules.decide(boundaries, issued.with(c));
        };
    }

    /// The boundaries after an event. Total: what does not fit the state, because an earlier event was erased, changes
    /// nothing.
    ///
    /// @param persons the partners there are. While there is only one, nothing is agreed: so nothing binds the one
    ///     who joins later, and what is "ours" is theirs too from then on
    public static Boundaries evolve(
            Boundaries boundaries, Set<PersonId> persons, Recorded<? extends BoundaryEvent> recorded) {
        return switch (recorded.event()) {
            case StatementEvent e -> StatementFold.evolve(boundaries, persons, recorded.with(e));
            case RepairEvent e -> RepairFold.evolve(boundaries, recorded.with(e));
        };
    }
}
