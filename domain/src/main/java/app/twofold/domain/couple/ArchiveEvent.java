package app.twofold.domain.couple;

import app.twofold.domain.CoupleId;
import app.twofold.domain.Event;

/// What happened about a past that one partner would have the two go on from.
public sealed interface ArchiveEvent extends Event {

    record ArchiveOffered(ArchiveOffer offer) implements ArchiveEvent {}

    /// Its author has taken the offer back, or turned it down.
    record ArchiveOfferEnded() implements ArchiveEvent {}

    /// The two go on in that space, and this one ends here.
    record ArchiveAgreed(CoupleId space) implements ArchiveEvent {}
}
