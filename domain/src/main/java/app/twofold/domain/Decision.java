package app.twofold.domain;

import java.util.List;

/// What the rules answer to a command.
///
/// @param <E> the events of the stream
/// @param <R> the refusals of the stream
public sealed interface Decision<E, R> {

    /// The command is allowed. No events at all means that it is already so.
    record Accepted<E, R>(List<E> events) implements Decision<E, R> {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    /// The command is not allowed; nothing changes.
    record Rejected<E, R>(R reason) implements Decision<E, R> {}

    /// Accepted, with nothing left to do.
    static <E, R> Decision<E, R> alreadySo() {
        return new Accepted<>(List.of());
    }

    static <E, R> Decision<E, R> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E, R> Decision<E, R> accept(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events));
    }

    static <E, R> Decision<E, R> reject(R reason) {
        return new Rejected<>(reason);
    }

    /// The same answer, of a feature, as an answer of the stream that the feature belongs to.
    static <E, R> Decision<E, R> widened(Decision<? extends E, ? extends R> decision) {
        return switch (decision) {
            case Accepted<? extends E, ? extends R>(var events) -> accept(events);
            case Rejected<? extends E, ? extends R>(var reason) -> reject(reason);
        };
    }
}
