package app.twofold.domain.boundary;

import app.twofold.domain.Decision;
import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.BoundaryRefusal.AssentGiven;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryWordsDiffer;
import app.twofold.domain.boundary.BoundaryRefusal.NotUnderstood;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementEvent.BoundaryAgreed;
import app.twofold.domain.boundary.StatementEvent.BoundaryAssentTakenBack;

/// Assents to one version. Its speaker gave theirs by speaking; whoever took theirs back may give it again.
final class AssentRules {

    private AssentRules() {}

    static Decision<BoundaryEvent, BoundaryRefusal> agree(Boundary boundary, AgreeBoundary agree, PersonId by) {
        int number = agree.version();
        return Guards.ofOpen(boundary, number, version -> {
            if (!Guards.isWhatWasSeen(version, agree.seen())) {
                return Decision.reject(new BoundaryWordsDiffer());
            }
            if (version.assents().containsKey(by)) {
                return Decision.reject(new AssentGiven());
            }
            return version.talk().isUnderstood()
                    ? Decision.accept(new BoundaryAgreed(boundary.id(), number))
                    : Decision.reject(new NotUnderstood());
        });
    }

    static Decision<BoundaryEvent, BoundaryRefusal> takeBack(Boundary boundary, PersonId by) {
        Version standing = boundary.standing();
        return Guards.unlessEnded(
                boundary,
                () -> standing.assents().containsKey(by)
                        ? Decision.accept(new BoundaryAssentTakenBack(boundary.id(), standing.number()))
                        : Decision.alreadySo());
    }
}
