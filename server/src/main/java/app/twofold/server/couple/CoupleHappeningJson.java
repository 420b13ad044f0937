package app.twofold.server.couple;

import app.twofold.domain.couple.CoupleHappening;
import app.twofold.server.wire.Details;

/// The written form of what is told of the couple itself.
final class CoupleHappeningJson {

    private CoupleHappeningJson() {}

    static void write(Details json, CoupleHappening happening) {
        switch (happening) {
            case CoupleHappening.Founded(var name) ->
                json.what("couple.founded").text("name", name.value());
            case CoupleHappening.Joined(var name) -> json.what("partner.joined").text("name", name.value());
            case CoupleHappening.Renamed(var before, var after) ->
                json.what("couple.renamed").text("before", before.value()).text("name", after.value());
            case CoupleHappening.NameChanged(var before, var after) ->
                json.what("partner.renamed").text("before", before.value()).text("name", after.value());
            case CoupleHappening.PastOffered(long events) ->
                json.what("archive.offered").number("events", events);
            case CoupleHappening.PastOfferEnded() -> json.what("archive.offer-ended");
            case CoupleHappening.PastAgreed() -> json.what("archive.agreed");
            case CoupleHappening.Removed(int events) -> json.what("removed").number("events", events);
        }
    }
}
