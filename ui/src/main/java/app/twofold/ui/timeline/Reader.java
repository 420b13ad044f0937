package app.twofold.ui.timeline;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.plot.Whose;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.words.Dates;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/// Who looks back, at what, and how they read dates: in the couple's zone, in which days are counted.
public record Reader(CoupleState couple, PersonId me, Dates dates) {

    public static Reader of(CoupleState couple, PersonId me, Locale locale, Instant now) {
        return new Reader(couple, me, new Dates(locale, couple.zone(), now));
    }

    /// The name of a partner; words for somebody who is not one of the two any more.
    public String name(PersonId person) {
        return couple.partner(person)
                .map(partner -> partner.profile().displayName().value())
                .orElseGet(() -> t("history.partner"));
    }

    /// Whose something is: one partner's, or both.
    public Owner owner(Set<PersonId> persons) {
        return persons.size() == 1
                ? couple.partner(persons.iterator().next())
                        .map(partner -> Owner.of(partner.side()))
                        .orElse(Owner.US)
                : Owner.US;
    }

    /// Whose numbers a person's are in a plot.
    public Whose whose(PersonId person) {
        return couple.partner(person).map(partner -> Whose.of(partner.side())).orElse(Whose.BOTH);
    }

    /// In a line: "Sam", "Both of you".
    public String who(Set<PersonId> persons) {
        return persons.size() == 1 ? name(persons.iterator().next()) : t("history.both");
    }

    /// The time by the reader's own clock; with its day where that is another than the couple's.
    public String time(Instant moment) {
        Dates own = new Dates(
                dates.locale(),
                couple.partner(me).map(partner -> partner.profile().zone()).orElse(dates.zone()),
                dates.now());
        return own.dayOf(moment).equals(dates.dayOf(moment))
                ? own.time(moment)
                : t("words.moment", own.date(own.dayOf(moment)), own.time(moment));
    }

    /// A day within a line: "2 May".
    public String day(Instant moment) {
        return dates.date(dates.dayOf(moment));
    }
}
