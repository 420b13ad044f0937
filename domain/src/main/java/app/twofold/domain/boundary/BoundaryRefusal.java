package app.twofold.domain.boundary;

import app.twofold.domain.Refusal;

/// Why the rules of boundaries refuse a command.
public sealed interface BoundaryRefusal extends Refusal {

    record BoundaryUnknown() implements BoundaryRefusal {}

    /// The id belongs to another boundary of this couple already.
    record BoundaryIdTaken() implements BoundaryRefusal {}

    /// A withdrawn boundary does not change any more.
    record BoundaryEnded() implements BoundaryRefusal {}

    /// Only an owner may change or end it.
    record NotAnOwner() implements BoundaryRefusal {}

    /// The words have changed since: the named version is not one that is open now.
    record VersionNotOpen(int latest) implements BoundaryRefusal {}

    /// The words of the version are not those that were read.
    record BoundaryWordsDiffer() implements BoundaryRefusal {}

    /// This is for the one who wrote the version, or who asked for the repair.
    record NotTheSpeaker() implements BoundaryRefusal {}

    /// This is for the one who did not write the version, or who was asked for the repair.
    record NotTheListener() implements BoundaryRefusal {}

    /// Nothing that was said back waits for an answer.
    record NothingSaidBack() implements BoundaryRefusal {}

    /// The other has said it back in other words since.
    record SayBackNotCurrent(long current) implements BoundaryRefusal {}

    /// It has been confirmed as understood.
    record AlreadyUnderstood() implements BoundaryRefusal {}

    /// Agreeing comes after understanding.
    record NotUnderstood() implements BoundaryRefusal {}

    /// This partner has assented to this version already.
    record AssentGiven() implements BoundaryRefusal {}

    /// No version is proposed beside the agreed one.
    record NoRevision() implements BoundaryRefusal {}

    /// Only its author may take it back.
    record NotTheAuthor() implements BoundaryRefusal {}

    record HonourUnknown() implements BoundaryRefusal {}

    /// A note is of today or earlier.
    record HonourInFuture() implements BoundaryRefusal {}

    record RepairUnknown() implements BoundaryRefusal {}

    /// The id belongs to another repair of this couple already.
    record RepairIdTaken() implements BoundaryRefusal {}

    /// A closed or withdrawn repair does not change any more.
    record RepairEnded() implements BoundaryRefusal {}
}
