package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.goal.Goal;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.words.Dates;
import java.util.List;
import java.util.Optional;

/// The couple as one of the two sees it at one moment.
///
/// @param me    who looks
/// @param dates how the one who looks reads dates
record Reader(CoupleState couple, PersonId me, Dates dates) {

    boolean isMe(PersonId person) {
        return person.equals(me);
    }

    Optional<String> otherName() {
        return couple.partnerOf(me).map(Reader::nameOf);
    }

    /// The other's name; "my partner" while the seat is free.
    String other() {
        return otherName().orElseGet(() -> t("win.partner"));
    }

    String name(PersonId person) {
        return couple.partner(person).map(Reader::nameOf).orElseGet(() -> t("win.partner"));
    }

    Owner owner(PersonId person) {
        return couple.partner(person).map(p -> Owner.of(p.side())).orElse(Owner.US);
    }

    Avatar avatar(PersonId person) {
        return new Avatar(owner(person), name(person));
    }

    /// The names of both, left one first; of one while solo.
    List<String> names() {
        return couple.partners().stream().map(Reader::nameOf).toList();
    }

    Optional<String> goalTitle(GoalId goal) {
        return couple.goals()
                .find(goal)
                .map(Goal::wording)
                .map(wording -> wording.title().value());
    }

    Optional<String> boundaryTitle(BoundaryId boundary) {
        return couple.boundaries()
                .find(boundary)
                .map(found -> found.standing().wording().title().value());
    }

    private static String nameOf(Partner partner) {
        return partner.profile().displayName().value();
    }
}
