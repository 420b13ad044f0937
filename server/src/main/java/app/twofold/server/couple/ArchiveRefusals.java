package app.twofold.server.couple;

import app.twofold.domain.couple.ArchiveRefusal;
import app.twofold.domain.couple.ArchiveRefusal.ArchiveNotOffered;
import app.twofold.domain.couple.ArchiveRefusal.ArchiveOfferedByOther;
import app.twofold.domain.couple.ArchiveRefusal.MovedOn;
import app.twofold.domain.couple.ArchiveRefusal.OwnArchiveOffer;
import app.twofold.domain.couple.ArchiveRefusal.SpaceNotEmpty;
import app.twofold.server.wire.Reason;

/// Codes and messages of the refusals about archives that are brought in.
final class ArchiveRefusals {

    private ArchiveRefusals() {}

    static Reason of(ArchiveRefusal refusal) {
        return switch (refusal) {
            case SpaceNotEmpty() ->
                new Reason("archive.space-not-empty", "Something has been shared here already; nothing is replaced.");
            case ArchiveOfferedByOther() ->
                new Reason("archive.offered-by-other", "Your partner has offered an archive that is not answered yet.");
            case ArchiveNotOffered() -> new Reason("archive.not-offered", "This archive is not offered any more.");
            case OwnArchiveOffer() -> new Reason("archive.own-offer", "Your partner decides about what you offer.");
            case MovedOn(var space) ->
                new Reason("archive.moved-on", "The two of you have gone on in space " + space + ".");
        };
    }
}
