package app.twofold.server.couple;

import app.twofold.domain.couple.CoupleRefusal;
import app.twofold.domain.couple.CoupleRefusal.AlreadyAPartner;
import app.twofold.domain.couple.CoupleRefusal.CoupleAlreadyComplete;
import app.twofold.domain.couple.CoupleRefusal.CoupleAlreadyFounded;
import app.twofold.domain.couple.CoupleRefusal.HueTooClose;
import app.twofold.domain.couple.CoupleRefusal.NotAPartner;
import app.twofold.server.wire.Reason;

/// Codes and messages of the couple's own refusals.
final class CoupleRefusals {

    private CoupleRefusals() {}

    static Reason of(CoupleRefusal refusal) {
        return switch (refusal) {
            case CoupleAlreadyFounded() -> new Reason("couple.already-founded", "The couple exists already.");
            case CoupleAlreadyComplete() -> new Reason("couple.already-complete", "Both seats are taken.");
            case AlreadyAPartner() -> new Reason("couple.already-a-partner", "You have a seat here already.");
            case NotAPartner() -> new Reason("couple.not-a-partner", "Only the two partners may act here.");
            case HueTooClose(int distance) ->
                new Reason("partner.hue-too-close", "The two hues must be at least " + distance + " degrees apart.");
        };
    }
}
