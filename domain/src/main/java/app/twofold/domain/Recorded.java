package app.twofold.domain;

import java.time.Instant;

/// An event as the stream holds it.
///
/// @param seq its place in the stream, from 1, without gaps
/// @param by  its author
/// @param at  the server's time when it was decided
public record Recorded<E>(long seq, PersonId by, Instant at, E event) {

    /// The same place in the stream, with this event in place of the present one.
    public <F> Recorded<F> with(F other) {
        return new Recorded<>(seq, by, at, other);
    }
}
