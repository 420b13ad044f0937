package app.twofold.domain.timeline;

import app.twofold.domain.Happening;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;

/// An event between the state that it met and the state that it left.
///
/// @param persons the partners there are after it
/// @param <S> the state of what the event belongs to
public record Moment<S, E>(S before, S after, Set<PersonId> persons, Recorded<? extends E> recorded) {

    public E event() {
        return recorded.event();
    }

    public PersonId by() {
        return recorded.by();
    }

    public Instant at() {
        return recorded.at();
    }

    public long seq() {
        return recorded.seq();
    }

    public Place place() {
        return Place.of(recorded);
    }

    /// The same moment, as seen by the feature that its event belongs to.
    public <T, F> Moment<T, F> of(Function<S, T> part, F event) {
        return new Moment<>(part.apply(before), part.apply(after), persons, new Recorded<>(seq(), by(), at(), event));
    }

    /// An entry of its author's that this event makes.
    public Entry entry(Subject subject, Happening happening) {
        return entry(Set.of(by()), subject, happening);
    }

    public Entry entry(Set<PersonId> persons, Subject subject, Happening happening) {
        return new Entry(place(), seq(), seq(), persons, subject, happening);
    }

    /// The same entry, going on to this event and standing where it does.
    public Entry entry(Entry begun, Subject subject, Happening happening) {
        return new Entry(place(), begun.first(), seq(), EntryLog.and(begun.by(), by()), subject, happening);
    }
}
