package app.twofold.domain.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Revision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happened to one boundary.
public sealed interface StatementEvent extends BoundaryEvent {

    BoundaryId boundary();

    record BoundaryShared(
            BoundaryId boundary,
            Holder holder,
            BoundaryWording wording,
            @Nullable LocalDate reviewOn) implements StatementEvent {}

    record BoundarySaidBack(BoundaryId boundary, int version, Words text) implements StatementEvent {}

    record BoundaryUnderstood(BoundaryId boundary, int version, long saidBack) implements StatementEvent {}

    record BoundaryMissed(BoundaryId boundary, int version, long saidBack, Words text) implements StatementEvent {}

    record BoundaryAgreed(BoundaryId boundary, int version) implements StatementEvent {}

    record BoundaryAssentTakenBack(BoundaryId boundary, int version) implements StatementEvent {}

    record DiscussionAsked(BoundaryId boundary, int version, Words reason) implements StatementEvent {}

    record DiscussionSettled(BoundaryId boundary) implements StatementEvent {}

    /// @param version the version that this makes
    record BoundaryRevised(BoundaryId boundary, int version, Revision revision, BoundaryWording wording)
            implements StatementEvent {}

    record RevisionWithdrawn(BoundaryId boundary, int version) implements StatementEvent {}

    record BoundaryWithdrawn(BoundaryId boundary) implements StatementEvent {}

    record ReviewSet(BoundaryId boundary, @Nullable LocalDate on) implements StatementEvent {}

    record BoundaryHonoured(BoundaryId boundary, Words text, LocalDate on) implements StatementEvent {}

    record HonourTakenBack(BoundaryId boundary, long note) implements StatementEvent {}
}
