package app.twofold.server.couple;

import app.twofold.domain.couple.CoupleHappening;
import app.twofold.server.book.BookWords;
import app.twofold.server.book.Passage;

/// How what happened to the couple itself reads in the book. What it is called stands on the cover.
final class CoupleBook {

    static final BookWords WORDS = BookWords.ofFeature("couple");

    private CoupleBook() {}

    static void tell(Passage titled, CoupleHappening happening) {
        Passage page = titled.untitled();
        switch (happening) {
            case CoupleHappening.Founded(var name) ->
                page.what("couple.founded").text("name", name.value());
            case CoupleHappening.Joined(var name) -> page.what("partner.joined").text("name", name.value());
            case CoupleHappening.Renamed(var before, var after) ->
                page.what("couple.renamed").text("before", before.value()).text("name", after.value());
            case CoupleHappening.NameChanged(var before, var after) ->
                page.what("partner.renamed").text("before", before.value()).text("name", after.value());
            case CoupleHappening.PastOffered _ -> page.what("archive.offered");
            case CoupleHappening.PastOfferEnded _ -> page.what("archive.offer-ended");
            case CoupleHappening.PastAgreed _ -> page.what("archive.agreed");
            case CoupleHappening.Removed _ -> page.what("removed");
        }
    }
}
