package app.twofold.domain.boundary.wording;

import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one has heard, in their own words.
///
/// @param seq    names it
/// @param missed what it missed, as the other says; null for nothing, or for no answer yet
public record SayBack(
        long seq,
        PersonId by,
        Instant at,
        Words text,
        @Nullable Missed missed) {

    public record Missed(Instant at, Words text) {}
}
