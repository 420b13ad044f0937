package app.twofold.domain.couple;

import app.twofold.domain.Command;
import app.twofold.domain.CoupleId;

/// What a partner asks for about a past that is to be gone on from. No client sends these: what they are about has to
/// be read and laid down first.
public sealed interface ArchiveCommand extends Command {

    /// Offers a past. It takes the place of an earlier offer of the same person's.
    record OfferArchive(ArchiveOffer offer) implements ArchiveCommand {}

    /// Ends the offer that stands: takes it back or turns it down. Either may, at once, without a reason.
    record EndArchiveOffer() implements ArchiveCommand {}

    /// Agrees to exactly the past in this space.
    record AgreeToArchive(CoupleId space) implements ArchiveCommand {}
}
