package app.twofold.domain.boundary;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.Boundary.Note;
import app.twofold.domain.boundary.BoundaryRefusal.HonourInFuture;
import app.twofold.domain.boundary.BoundaryRefusal.HonourUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheAuthor;
import app.twofold.domain.boundary.StatementCommand.HonourBoundary;
import app.twofold.domain.boundary.StatementEvent.BoundaryHonoured;
import app.twofold.domain.boundary.StatementEvent.HonourTakenBack;

/// Thanks for a boundary that was honoured: from either, and only its author takes one back.
final class HonourRules {

    private HonourRules() {}

    static Decision<BoundaryEvent, BoundaryRefusal> honour(Boundary boundary, Issued<HonourBoundary> issued) {
        HonourBoundary c = issued.command();
        return Guards.unlessEnded(
                boundary,
                () -> c.on().isAfter(issued.today())
                        ? Decision.reject(new HonourInFuture())
                        : Decision.accept(new BoundaryHonoured(boundary.id(), c.text(), c.on())));
    }

    /// Also after the boundary has ended.
    static Decision<BoundaryEvent, BoundaryRefusal> takeBack(Boundary boundary, long seq, PersonId by) {
        Note note = boundary.notes().get(seq);
        if (note == null) {
            return Decision.reject(new HonourUnknown());
        }
        return note.by().equals(by)
                ? Decision.accept(new HonourTakenBack(boundary.id(), seq))
                : Decision.reject(new NotTheAuthor());
    }
}
