package app.twofold.domain.couple;

import app.twofold.domain.CoupleId;
import app.twofold.domain.Refusal;

/// Why a past cannot be gone on from here.
public sealed interface ArchiveRefusal extends Refusal {

    /// Something has been shared here already. A past comes into an empty space only, so that nothing is lost.
    record SpaceNotEmpty() implements ArchiveRefusal {}

    /// The other has offered one that is not answered yet.
    record ArchiveOfferedByOther() implements ArchiveRefusal {}

    /// No such past is offered, or not any more.
    record ArchiveNotOffered() implements ArchiveRefusal {}

    /// Who offers a past cannot agree to it in the other's stead.
    record OwnArchiveOffer() implements ArchiveRefusal {}

    /// The two have gone on in another space.
    record MovedOn(CoupleId space) implements ArchiveRefusal {}
}
