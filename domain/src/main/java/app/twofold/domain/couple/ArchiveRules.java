package app.twofold.domain.couple;

import app.twofold.domain.CoupleId;
import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.couple.ArchiveCommand.AgreeToArchive;
import app.twofold.domain.couple.ArchiveCommand.EndArchiveOffer;
import app.twofold.domain.couple.ArchiveCommand.OfferArchive;
import app.twofold.domain.couple.ArchiveEvent.ArchiveAgreed;
import app.twofold.domain.couple.ArchiveEvent.ArchiveOfferEnded;
import app.twofold.domain.couple.ArchiveEvent.ArchiveOffered;
import app.twofold.domain.couple.ArchiveRefusal.ArchiveNotOffered;
import app.twofold.domain.couple.ArchiveRefusal.ArchiveOfferedByOther;
import app.twofold.domain.couple.ArchiveRefusal.OwnArchiveOffer;
import app.twofold.domain.couple.ArchiveRefusal.SpaceNotEmpty;

/// How two go on from a past that was taken out elsewhere. It binds both, so it takes the assent of the one who has not
/// offered it, to exactly that past; either can end the offer alone.
final class ArchiveRules {

    private ArchiveRules() {}

    static Decision<ArchiveEvent, ArchiveRefusal> decide(CoupleState state, Issued<ArchiveCommand> issued) {
        return switch (issued.command()) {
            case OfferArchive(var offer) -> offer(state, issued.by(), offer);
            case EndArchiveOffer() ->
                state.archive() == null ? Decision.alreadySo() : Decision.accept(new ArchiveOfferEnded());
            case AgreeToArchive(var space) -> agree(state, issued.by(), space);
        };
    }

    static CoupleState evolve(CoupleState state, Recorded<ArchiveEvent> recorded) {
        OfferedArchive offered = state.archive();
        return switch (recorded.event()) {
            case ArchiveOffered(var offer) ->
                state.withArchive(new OfferedArchive(offer, recorded.by(), recorded.at(), false));
            case ArchiveOfferEnded() -> state.withArchive(null);
            case ArchiveAgreed(var space) ->
                offered != null && offered.offer().space().equals(space) ? state.withArchive(offered.agreed()) : state;
        };
    }

    private static Decision<ArchiveEvent, ArchiveRefusal> offer(CoupleState state, PersonId by, ArchiveOffer offer) {
        OfferedArchive standing = state.archive();
        if (!state.isEmpty()) {
            return Decision.reject(new SpaceNotEmpty());
        }
        if (standing != null && !standing.by().equals(by)) {
            return Decision.reject(new ArchiveOfferedByOther());
        }
        return standing != null && standing.offer().equals(offer)
                ? Decision.alreadySo()
                : Decision.accept(new ArchiveOffered(offer));
    }

    /// While solo there is nobody else whom it would bind.
    private static Decision<ArchiveEvent, ArchiveRefusal> agree(CoupleState state, PersonId by, CoupleId space) {
        OfferedArchive standing = state.archive();
        if (standing == null || !standing.offer().space().equals(space)) {
            return Decision.reject(new ArchiveNotOffered());
        }
        if (standing.by().equals(by) && !state.isSolo()) {
            return Decision.reject(new OwnArchiveOffer());
        }
        return state.isEmpty() ? Decision.accept(new ArchiveAgreed(space)) : Decision.reject(new SpaceNotEmpty());
    }
}
