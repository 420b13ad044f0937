package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.words.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// The two partners and their clocks, as one of them sees them at one moment.
///
/// @param me    who looks
/// @param dates how the one who looks reads dates
record Pairing(CoupleState couple, PersonId me, Dates dates) {

    boolean isMine(PersonId person) {
        return person.equals(me);
    }

    /// The other's name; "your partner" while the seat is free.
    String other() {
        return couple.partnerOf(me).map(Pairing::nameOf).orElseGet(() -> t("checkin.partner"));
    }

    String name(PersonId person) {
        return couple.partner(person).map(Pairing::nameOf).orElseGet(() -> t("checkin.partner"));
    }

    Owner owner(PersonId person) {
        return couple.partner(person).map(p -> Owner.of(p.side())).orElse(Owner.US);
    }

    /// By the clock of the one who looks: "Sunday at 19:30".
    String own(Instant moment) {
        return at(dates, moment);
    }

    /// The same after another word of a sentence: "tomorrow at 19:30".
    String within(Instant moment) {
        return t("checkin.times.at", dates.within(dates.dayOf(moment)), dates.time(moment));
    }

    /// By the other's clock, if that shows something else: "For Sam: 13:30", with the day where that is another.
    Optional<String> others(Instant moment) {
        return couple.partnerOf(me)
                .filter(other -> !sameClock(moment, other.profile().zone()))
                .map(other -> t("checkin.times.other", nameOf(other), beside(datesOf(other), moment)));
    }

    /// Whether the clock of the one who looks shows the same as a clock there.
    boolean sameClock(Instant moment, ZoneId there) {
        return moment.atZone(dates.zone())
                .toLocalDateTime()
                .equals(moment.atZone(there).toLocalDateTime());
    }

    private String beside(Dates there, Instant moment) {
        return there.dayOf(moment).equals(dates.dayOf(moment)) ? there.time(moment) : at(there, moment);
    }

    private Dates datesOf(Partner partner) {
        return new Dates(dates.locale(), partner.profile().zone(), dates.now());
    }

    private static String at(Dates dates, Instant moment) {
        return t("checkin.times.at", dates.day(dates.dayOf(moment)), dates.time(moment));
    }

    private static String nameOf(Partner partner) {
        return partner.profile().displayName().value();
    }
}
