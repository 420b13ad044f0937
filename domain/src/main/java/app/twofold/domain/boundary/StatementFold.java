package app.twofold.domain.boundary;

import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.boundary.Boundary.Discussion;
import app.twofold.domain.boundary.Boundary.Note;
import app.twofold.domain.boundary.Boundary.Withdrawn;
import app.twofold.domain.boundary.StatementEvent.BoundaryAgreed;
import app.twofold.domain.boundary.StatementEvent.BoundaryAssentTakenBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryHonoured;
import app.twofold.domain.boundary.StatementEvent.BoundaryMissed;
import app.twofold.domain.boundary.StatementEvent.BoundaryRevised;
import app.twofold.domain.boundary.StatementEvent.BoundarySaidBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryShared;
import app.twofold.domain.boundary.StatementEvent.BoundaryUnderstood;
import app.twofold.domain.boundary.StatementEvent.BoundaryWithdrawn;
import app.twofold.domain.boundary.StatementEvent.DiscussionAsked;
import app.twofold.domain.boundary.StatementEvent.DiscussionSettled;
import app.twofold.domain.boundary.StatementEvent.HonourTakenBack;
import app.twofold.domain.boundary.StatementEvent.ReviewSet;
import app.twofold.domain.boundary.StatementEvent.RevisionWithdrawn;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/// What each event does to a boundary.
final class StatementFold {

    private StatementFold() {}

    static Boundaries evolve(Boundaries boundaries, Set<PersonId> persons, Recorded<StatementEvent> recorded) {
        StatementEvent event = recorded.event();
        return boundaries
                .find(event.boundary())
                .map(boundary -> boundaries.with(after(boundary, persons, event, recorded)))
                .orElseGet(() ->
                        event instanceof BoundaryShared shared ? boundaries.with(begun(shared, recorded)) : boundaries);
    }

    private static Boundary begun(BoundaryShared shared, Recorded<?> origin) {
        return new Boundary(
                shared.boundary(),
                origin.by(),
                origin.at(),
                shared.holder(),
                shared.reviewOn(),
                Version.spoken(1, shared.wording(), null, origin),
                null,
                TreePVector.empty(),
                HashTreePMap.empty(),
                TreePMap.empty(),
                null);
    }

    private static Boundary after(Boundary boundary, Set<PersonId> persons, StatementEvent event, Recorded<?> origin) {
        return switch (event) {
            case BoundaryShared _ -> boundary;
            case BoundarySaidBack(var _, int number, var text) ->
                VersionFold.talked(boundary, number, talk -> talk.saidBack(origin, text));
            case BoundaryUnderstood(var _, int number, long saidBack) ->
                VersionFold.talked(boundary, number, talk -> talk.understood(saidBack, origin.at()));
            case BoundaryMissed(var _, int number, long saidBack, var text) ->
                VersionFold.talked(boundary, number, talk -> talk.missed(saidBack, origin.at(), text));
            case BoundaryAgreed(var _, int number) -> VersionFold.agreed(boundary, number, persons, origin);
            case BoundaryAssentTakenBack(var _, int number) -> VersionFold.takenBack(boundary, number, origin);
            case BoundaryRevised revised -> VersionFold.revised(boundary, revised, origin);
            case RevisionWithdrawn(var _, int number) -> VersionFold.dropped(boundary, number, origin);
            case DiscussionAsked asked -> discussed(boundary, asked, origin);
            case DiscussionSettled _ ->
                boundary.withDiscussions(boundary.discussions().minus(origin.by()));
            case BoundaryWithdrawn _ ->
                boundary.isWithdrawn() ? boundary : boundary.withdrawn(new Withdrawn(origin.by(), origin.at()));
            case ReviewSet(var _, var on) -> boundary.withReview(on);
            case BoundaryHonoured honoured -> honoured(boundary, honoured, origin);
            case HonourTakenBack(var _, long note) ->
                boundary.withNotes(boundary.notes().minus(note));
        };
    }

    private static Boundary discussed(Boundary boundary, DiscussionAsked asked, Recorded<?> origin) {
        Discussion discussion = new Discussion(asked.version(), origin.at(), asked.reason());
        return boundary.open(asked.version())
                .map(_ -> boundary.withDiscussions(boundary.discussions().plus(origin.by(), discussion)))
                .orElse(boundary);
    }

    private static Boundary honoured(Boundary boundary, BoundaryHonoured honoured, Recorded<?> origin) {
        Note note = new Note(origin.seq(), origin.by(), origin.at(), honoured.text(), honoured.on());
        return boundary.withNotes(boundary.notes().plus(origin.seq(), note));
    }
}
