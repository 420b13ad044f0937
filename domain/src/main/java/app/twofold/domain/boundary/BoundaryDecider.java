package app.twofold.domain.boundary;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.boundary.BoundaryCommand.WithdrawBoundary;
import app.twofold.domain.boundary.BoundaryEvent.BoundaryWithdrawn;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryUnknown;
import java.util.Set;

/// The rules of boundaries as two pure functions. Whoever calls has made sure that the asking person is a partner.
public final class BoundaryDecider {

    private BoundaryDecider() {}

    /// What follows from a command.
    ///
    /// @param persons the partners there are
    public static Decision<BoundaryEvent, BoundaryRefusal> decide(
            Boundaries boundaries, Set<PersonId> persons, Issued<? extends BoundaryCommand> issued) {
        return switch (issued.command()) {
            case WithdrawBoundary _ -> Decision.reject(new BoundaryUnknown());
        };
    }

    /// The boundaries after an event. Total: an event about something unknown changes nothing.
    ///
    /// @param persons the partners there are
    public static Boundaries evolve(
            Boundaries boundaries, Set<PersonId> persons, Recorded<? extends BoundaryEvent> recorded) {
        return switch (recorded.event()) {
            case BoundaryWithdrawn _ -> boundaries;
        };
    }
}
