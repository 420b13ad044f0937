package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleHappening;
import app.twofold.domain.couple.CoupleHappening.Founded;
import app.twofold.domain.couple.CoupleHappening.Joined;
import app.twofold.domain.couple.CoupleHappening.NameChanged;
import app.twofold.domain.couple.CoupleHappening.PastAgreed;
import app.twofold.domain.couple.CoupleHappening.PastOfferEnded;
import app.twofold.domain.couple.CoupleHappening.PastOffered;
import app.twofold.domain.couple.CoupleHappening.Removed;
import app.twofold.domain.couple.CoupleHappening.Renamed;
import app.twofold.domain.timeline.Entry;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Told;

/// What happened to the couple itself, in words.
final class CoupleTeller {

    private CoupleTeller() {}

    static Told tell(CoupleHappening happening, Entry entry, Viewer viewer) {
        return switch (happening) {
            case Founded(var name) -> Told.of(Icon.USERS, t("history.couple.founded"), name.value());
            case Joined(var name) -> Told.of(Icon.USERS, t("history.couple.joined", name.value()), "");
            case Renamed(var before, var after) ->
                Told.of(Icon.USERS, t("history.couple.renamed", before.value()), after.value());
            case NameChanged(var before, var after) ->
                Told.of(Icon.USERS, t("history.couple.name-changed", before.value(), after.value()), "");
            case PastOffered(long events) ->
                Told.of(Icon.ARCHIVE, t("history.past.offered", viewer.name(entry.by()), events), "");
            case PastOfferEnded() -> Told.of(Icon.ARCHIVE, t("history.past.offer-ended", viewer.name(entry.by())), "");
            case PastAgreed() -> Told.of(Icon.ARCHIVE, t("history.past.agreed", viewer.name(entry.by())), "");
            case Removed _ -> Told.of(Icon.REMOVE, t("history.removed", viewer.name(entry.by())), "");
        };
    }
}
