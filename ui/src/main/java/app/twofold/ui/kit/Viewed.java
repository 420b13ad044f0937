package app.twofold.ui.kit;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.ui.words.Dates;
import java.util.Optional;

/// Something that the two share, as one of them sees it at one moment; it answers what its [Viewer] answers.
public interface Viewed {

    Viewer viewer();

    default CoupleState couple() {
        return viewer().couple();
    }

    default PersonId me() {
        return viewer().me();
    }

    default Dates dates() {
        return viewer().dates();
    }

    default boolean isMe(PersonId person) {
        return viewer().isMe(person);
    }

    default boolean isSolo() {
        return viewer().isSolo();
    }

    default Optional<PersonId> otherPerson() {
        return viewer().otherPerson();
    }

    default String other() {
        return viewer().other();
    }

    default String name(PersonId person) {
        return viewer().name(person);
    }

    default Owner owner(PersonId person) {
        return viewer().owner(person);
    }
}
