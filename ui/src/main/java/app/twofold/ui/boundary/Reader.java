package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.words.Dates;
import java.time.Instant;

/// The couple as one of the two sees it at one moment.
///
/// @param me    who looks
/// @param dates how the one who looks reads dates
record Reader(CoupleState couple, PersonId me, Dates dates) {

    boolean isMine(PersonId person) {
        return person.equals(me);
    }

    boolean isSolo() {
        return couple.isSolo();
    }

    /// The other's name; "your partner" while the seat is free.
    String other() {
        return couple.partnerOf(me).map(Reader::nameOf).orElseGet(() -> t("boundary.partner"));
    }

    String name(PersonId person) {
        return couple.partner(person).map(Reader::nameOf).orElseGet(() -> t("boundary.partner"));
    }

    Owner owner(PersonId person) {
        return couple.partner(person).map(p -> Owner.of(p.side())).orElse(Owner.US);
    }

    Owner self() {
        return owner(me);
    }

    /// The half that is not this partner's.
    Owner otherOwner() {
        return self().other();
    }

    Avatar avatar(PersonId person) {
        return new Avatar(owner(person), name(person));
    }

    /// The reader's date of a moment, by itself.
    String day(Instant moment) {
        return dates.day(dates.dayOf(moment));
    }

    /// The reader's date of a moment, within a sentence.
    String onDay(Instant moment) {
        return dates.onDay(dates.dayOf(moment));
    }

    private static String nameOf(Partner partner) {
        return partner.profile().displayName().value();
    }
}
