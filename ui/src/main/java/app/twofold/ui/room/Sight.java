package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.words.Dates;
import java.util.List;
import java.util.Optional;

/// A check-in as one of the two sees it at one moment.
///
/// @param me        who looks
/// @param dates     how the one who looks reads dates, and when
/// @param otherHere whether the other has a page of Twofold open; known only while both have opted in
record Sight(Session session, CoupleState couple, PersonId me, Dates dates, boolean otherHere) {

    boolean isMine(PersonId person) {
        return person.equals(me);
    }

    Optional<PersonId> otherPerson() {
        return couple.partnerOf(me).map(Partner::person);
    }

    /// The other's name; "your partner" while the seat is free.
    String other() {
        return couple.partnerOf(me).map(Sight::nameOf).orElseGet(() -> t("room.partner"));
    }

    String name(PersonId person) {
        return couple.partner(person).map(Sight::nameOf).orElseGet(() -> t("room.partner"));
    }

    Owner owner(PersonId person) {
        return couple.partner(person).map(p -> Owner.of(p.side())).orElse(Owner.US);
    }

    Avatar avatar(PersonId person) {
        return new Avatar(owner(person), name(person)).size(Avatar.Size.SM);
    }

    /// The left partner first.
    List<PersonId> persons() {
        return couple.partners().stream().map(Partner::person).toList();
    }

    boolean isReady(PromptId prompt, PersonId person) {
        return session.round(prompt).ready().contains(person);
    }

    boolean isOtherIn() {
        return otherPerson().filter(session.entered()::containsKey).isPresent();
    }

    /// Whether both have opted in to see each other come and go.
    boolean isPresenceShown() {
        return !couple.isSolo() && couple.partners().stream().allMatch(Partner::presence);
    }

    private static String nameOf(Partner partner) {
        return partner.profile().displayName().value();
    }
}
