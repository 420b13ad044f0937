package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.words.Dates;
import java.util.Optional;

/// A goal as one of the two sees it at one moment.
///
/// @param me    who looks
/// @param dates how the one who looks reads dates
record Sight(Goal goal, CoupleState couple, PersonId me, Dates dates) {

    Status status() {
        return goal.status();
    }

    /// The words that say best what this goal is about.
    Wording wording() {
        return goal.wording();
    }

    boolean isMine(PersonId person) {
        return person.equals(me);
    }

    /// The other's name; "your partner" while the seat is free.
    String other() {
        return couple.partnerOf(me).map(Sight::nameOf).orElseGet(() -> t("goal.partner"));
    }

    Optional<PersonId> otherPerson() {
        return couple.partnerOf(me).map(Partner::person);
    }

    String name(PersonId person) {
        return couple.partner(person).map(Sight::nameOf).orElseGet(() -> t("goal.partner"));
    }

    Owner owner(PersonId person) {
        return couple.partner(person).map(p -> Owner.of(p.side())).orElse(Owner.US);
    }

    GoalFigures figures() {
        return GoalFigures.of(goal, couple.today(me, dates.now()), couple.zone(), couple.weekStart());
    }

    private static String nameOf(Partner partner) {
        return partner.profile().displayName().value();
    }
}
