package app.twofold.domain.boundary;

import app.twofold.domain.Decision;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.Boundary.Discussion;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryWordsDiffer;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryMissed;
import app.twofold.domain.boundary.StatementEvent.BoundaryMissed;
import app.twofold.domain.boundary.StatementEvent.BoundarySaidBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryUnderstood;
import app.twofold.domain.boundary.StatementEvent.DiscussionAsked;
import app.twofold.domain.boundary.StatementEvent.DiscussionSettled;

/// How the two come to understand one version: its listener says it back or asks to discuss it, its speaker answers.
final class UnderstandingRules {

    private UnderstandingRules() {}

    static Decision<BoundaryEvent, BoundaryRefusal> sayBack(Boundary boundary, SayBoundaryBack c, PersonId by) {
        return Guards.forListener(
                boundary,
                c.version(),
                by,
                version -> TalkRules.sayBack(
                        version.talk(), c.text(), new BoundarySaidBack(boundary.id(), c.version(), c.text())));
    }

    static Decision<BoundaryEvent, BoundaryRefusal> confirm(Boundary boundary, ConfirmBoundary c, PersonId by) {
        return Guards.forSpeaker(
                boundary,
                c.version(),
                by,
                version -> Guards.isWhatWasSeen(version, c.seen())
                        ? TalkRules.confirm(
                                version.talk(),
                                c.saidBack(),
                                new BoundaryUnderstood(boundary.id(), c.version(), c.saidBack()))
                        : Decision.reject(new BoundaryWordsDiffer()));
    }

    static Decision<BoundaryEvent, BoundaryRefusal> sayMissed(Boundary boundary, SayBoundaryMissed c, PersonId by) {
        return Guards.forSpeaker(
                boundary,
                c.version(),
                by,
                version -> TalkRules.sayMissed(
                        version.talk(),
                        c.saidBack(),
                        new BoundaryMissed(boundary.id(), c.version(), c.saidBack(), c.text())));
    }

    static Decision<BoundaryEvent, BoundaryRefusal> discuss(Boundary boundary, int version, Words reason, PersonId by) {
        return Guards.forListener(boundary, version, by, _ -> {
            Discussion own = boundary.discussions().get(by);
            boolean same =
                    own != null && own.version() == version && own.reason().equals(reason);
            return same ? Decision.alreadySo() : Decision.accept(new DiscussionAsked(boundary.id(), version, reason));
        });
    }

    static Decision<BoundaryEvent, BoundaryRefusal> settle(Boundary boundary, PersonId by) {
        return Guards.unlessEnded(
                boundary,
                () -> boundary.discussions().containsKey(by)
                        ? Decision.accept(new DiscussionSettled(boundary.id()))
                        : Decision.alreadySo());
    }
}
