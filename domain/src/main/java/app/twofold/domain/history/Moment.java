package app.twofold.domain.history;

import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.couple.CoupleState;
import java.time.Instant;
import java.util.Set;

/// An event between the state that it met and the state that it left.
record Moment<E>(CoupleState before, CoupleState after, Recorded<? extends E> recorded) {

    E event() {
        return recorded.event();
    }

    PersonId by() {
        return recorded.by();
    }

    Instant at() {
        return recorded.at();
    }

    long seq() {
        return recorded.seq();
    }

    Place place() {
        return Place.of(recorded);
    }

    <F> Moment<F> with(F other) {
        return new Moment<>(before, after, new Recorded<>(seq(), by(), at(), other));
    }

    /// An entry of its author's that this event makes.
    Entry entry(Subject subject, Happening happening) {
        return entry(Set.of(by()), subject, happening);
    }

    Entry entry(Set<PersonId> persons, Subject subject, Happening happening) {
        return new Entry(place(), seq(), seq(), persons, subject, happening);
    }

    /// The same entry, going on to this event and standing where it does.
    Entry entry(Entry begun, Subject subject, Happening happening) {
        return new Entry(place(), begun.first(), seq(), Book.and(begun.by(), by()), subject, happening);
    }
}
