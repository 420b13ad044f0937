package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.phase.Phases;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.words.Dates;

/// Where the two are, as one of them sees it.
record Sight(CoupleState couple, PersonId me, Dates dates) {

    Phases phases() {
        return couple.phases();
    }

    boolean isMe(PersonId person) {
        return person.equals(me);
    }

    String name(PersonId person) {
        return couple.partner(person)
                .map(partner -> partner.profile().displayName().value())
                .orElseGet(() -> t("phase.partner"));
    }

    /// What the other is called; words for them while there is nobody else.
    String other() {
        return couple.partnerOf(me).map(Partner::person).map(this::name).orElseGet(() -> t("phase.partner"));
    }

    Owner owner(PersonId person) {
        return couple.partner(person).map(Partner::side).map(Owner::of).orElse(Owner.US);
    }
}
