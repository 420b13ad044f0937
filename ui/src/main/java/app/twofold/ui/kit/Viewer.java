package app.twofold.ui.kit;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.ui.words.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The couple as one of the two sees it at one moment.
///
/// @param me    who looks
/// @param dates how the one who looks reads dates
public record Viewer(CoupleState couple, PersonId me, Dates dates) {

    /// What a partner is called.
    public static String nameOf(Partner partner) {
        return partner.profile().displayName().value();
    }

    /// With dates in the couple's zone, in which the days of the two are counted.
    public Viewer inCouplesZone() {
        return new Viewer(couple, me, dates.inZone(couple.zone()));
    }

    public boolean isMe(PersonId person) {
        return person.equals(me);
    }

    public boolean isSolo() {
        return couple.isSolo();
    }

    public Optional<PersonId> otherPerson() {
        return couple.partnerOf(me).map(Partner::person);
    }

    public Optional<String> otherName() {
        return couple.partnerOf(me).map(Viewer::nameOf);
    }

    /// The other's name; "your partner" while the seat is free.
    public String other() {
        return otherName().orElseGet(() -> t("kit.partner"));
    }

    /// The name of one of the two; "A partner" for somebody who is not one of them.
    public String name(PersonId person) {
        return couple.partner(person).map(Viewer::nameOf).orElseGet(() -> t("kit.partner.past"));
    }

    /// In a line: "Sam", "Both of you".
    public String name(Set<PersonId> persons) {
        return persons.size() == 1 ? name(persons.iterator().next()) : t("kit.both");
    }

    /// The names of both, the left one first; of one while solo.
    public List<String> names() {
        return couple.partners().stream().map(Viewer::nameOf).toList();
    }

    /// The half of the one who looks.
    public Owner self() {
        return owner(me);
    }

    /// Whose half a person's is.
    public Owner owner(PersonId person) {
        return couple.partner(person).map(Partner::side).map(Owner::of).orElse(Owner.US);
    }

    /// Whose something is: one partner's, or both.
    public Owner owner(Set<PersonId> persons) {
        return persons.size() == 1 ? owner(persons.iterator().next()) : Owner.US;
    }

    /// How far a goal has come by the couple's today.
    public GoalFigures figures(Goal goal) {
        return GoalFigures.of(goal, couple.today(me, dates.now()), couple.zone(), couple.weekStart());
    }

    public Avatar avatar(PersonId person) {
        return new Avatar(owner(person), name(person));
    }

    /// The time by the clock of the one who looks; with its day where that is another than that of [#dates].
    public String time(Instant moment) {
        Dates own = couple.partner(me)
                .map(partner -> dates.inZone(partner.profile().zone()))
                .orElse(dates);
        return own.dayOf(moment).equals(dates.dayOf(moment))
                ? own.time(moment)
                : t("words.moment", own.date(moment), own.time(moment));
    }
}
