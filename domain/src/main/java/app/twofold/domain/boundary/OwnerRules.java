package app.twofold.domain.boundary;

import app.twofold.domain.Decision;
import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.BoundaryRefusal.NoRevision;
import app.twofold.domain.boundary.BoundaryRefusal.NotAnOwner;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheAuthor;
import app.twofold.domain.boundary.BoundaryRefusal.VersionNotOpen;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementEvent.BoundaryRevised;
import app.twofold.domain.boundary.StatementEvent.BoundaryWithdrawn;
import app.twofold.domain.boundary.StatementEvent.ReviewSet;
import app.twofold.domain.boundary.StatementEvent.RevisionWithdrawn;
import app.twofold.domain.boundary.wording.Revision;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an owner does alone: change the words, end the boundary, set a day to look at it again.
final class OwnerRules {

    private OwnerRules() {}

    static Decision<BoundaryEvent, BoundaryRefusal> revise(Boundary boundary, ReviseBoundary c, PersonId by) {
        return Guards.forOwner(boundary, by, () -> {
            if (c.version() != boundary.versions()) {
                return Decision.reject(new VersionNotOpen(boundary.versions()));
            }
            return c.wording().equals(answered(boundary, c.revision()).wording())
                    ? Decision.alreadySo()
                    : Decision.accept(new BoundaryRevised(boundary.id(), c.version() + 1, c.revision(), c.wording()));
        });
    }

    static Decision<BoundaryEvent, BoundaryRefusal> withdrawRevision(Boundary boundary, PersonId by) {
        return Guards.unlessEnded(boundary, () -> {
            Version beside = boundary.beside();
            if (beside == null) {
                return Decision.reject(new NoRevision());
            }
            return beside.by().equals(by)
                    ? Decision.accept(new RevisionWithdrawn(boundary.id(), beside.number()))
                    : Decision.reject(new NotTheAuthor());
        });
    }

    static Decision<BoundaryEvent, BoundaryRefusal> withdraw(Boundary boundary, PersonId by) {
        if (!boundary.isOwnedBy(by)) {
            return Decision.reject(new NotAnOwner());
        }
        return boundary.isWithdrawn() ? Decision.alreadySo() : Decision.accept(new BoundaryWithdrawn(boundary.id()));
    }

    static Decision<BoundaryEvent, BoundaryRefusal> setReview(Boundary boundary, @Nullable LocalDate on, PersonId by) {
        return Guards.forOwner(
                boundary,
                by,
                () -> Objects.equals(boundary.reviewOn(), on)
                        ? Decision.alreadySo()
                        : Decision.accept(new ReviewSet(boundary.id(), on)));
    }

    /// What is tightened is what holds; what is reworded is the version that the two talk about.
    private static Version answered(Boundary boundary, Revision revision) {
        return switch (revision) {
            case TIGHTEN -> boundary.standing();
            case REWORD -> boundary.latest();
        };
    }
}
