package app.twofold.domain.couple;

import app.twofold.domain.PersonId;
import java.time.Instant;

/// A past that has been offered, and whether the two go on from it.
///
/// @param by       who offered it
/// @param isAgreed whether everybody whom it concerns has agreed: then the space that it was offered in is left
public record OfferedArchive(ArchiveOffer offer, PersonId by, Instant at, boolean isAgreed) {

    OfferedArchive agreed() {
        return new OfferedArchive(offer, by, at, true);
    }
}
