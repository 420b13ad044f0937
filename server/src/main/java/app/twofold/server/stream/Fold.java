package app.twofold.server.stream;

import app.twofold.domain.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a stream comes to so far. Immutable.
///
/// @param command the command of the last event; null before it
/// @param tail  the latest events, oldest first and without gap up to the seq; bounded, may be empty
/// @param bytes how large the payloads of all events are together
/// @param authors whose words are in the state
record Fold<S, E>(long seq, @Nullable UUID command, S state, List<Committed<E>> tail, long bytes, Authors authors) {

    private static final int TAIL = 64;

    static <S, E> Fold<S, E> empty(S state) {
        return new Fold<>(0, null, state, List.of(), 0, Authors.NONE);
    }

    /// The fold after the events that follow it.
    ///
    /// @param keepTail whether somebody may ask for the latest events soon
    Fold<S, E> plus(List<Committed<E>> events, StreamKind<S, ?, E, ?> kind, boolean keepTail) {
        S after = state;
        long size = bytes;
        Authors all = authors;
        E erased = kind.erased();
        for (Committed<E> event : events) {
            Recorded<E> recorded = event.recorded();
            after = kind.evolve(after, recorded);
            size += event.data().length();
            all = recorded.event().equals(erased) ? all : all.plus(recorded.by().value());
        }
        return new Fold<>(
                events.getLast().seq(),
                events.getLast().commandId(),
                after,
                keepTail ? tailWith(events) : List.of(),
                size,
                all);
    }

    private List<Committed<E>> tailWith(List<Committed<E>> events) {
        List<Committed<E>> all = new ArrayList<>(tail);
        all.addAll(events);
        return List.copyOf(all.subList(Math.max(0, all.size() - TAIL), all.size()));
    }

    /// Whether the tail holds everything after this seq.
    boolean tailCovers(long after) {
        return after == seq || (!tail.isEmpty() && tail.getFirst().seq() <= after + 1);
    }

    List<Committed<E>> tailAfter(long after) {
        int missing = (int) (seq - after);
        return tail.subList(tail.size() - missing, tail.size());
    }
}
