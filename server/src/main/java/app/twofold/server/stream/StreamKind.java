package app.twofold.server.stream;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import java.util.Set;

/// What tells one kind of stream from another: its rules and the stored form of its events. All methods are pure.
///
/// @param <S> the state
/// @param <C> the commands
/// @param <E> the events
/// @param <R> the refusals
public interface StreamKind<S, C, E, R> {

    /// The state before the first event.
    S empty();

    Decision<E, R> decide(S state, Issued<C> command);

    /// Total: no event, erased ones included, is an error.
    S evolve(S state, Recorded<E> event);

    String typeOf(E event);

    String write(E event);

    /// Reads a payload of any version ever stored.
    E read(String type, String json);

    /// A stored payload as it is written today.
    String current(String type, String json);

    /// What stands for an event whose author has erased it.
    E erased();

    /// What stands for an erased event of this type: the event itself where the type says all that it said.
    default E erased(String type) {
        return erased();
    }

    /// Whether the author's words go with this event, all that they have written before it.
    default boolean isErasure(E event) {
        return false;
    }

    /// Parts of a state that occur in it again and again: a snapshot holds each of them once.
    default Set<Class<? extends Record>> repeated() {
        return Set.of(PersonId.class);
    }

    /// Who has written what an event holds: it is stored under this person's key, and goes when that key is destroyed.
    ///
    /// @param by who gave the command that led to it
    default PersonId author(E event, PersonId by) {
        return by;
    }
}
