package app.twofold.domain.phase;

import app.twofold.domain.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A phase that holds, or held until the next one.
///
/// @param seq    the seq of the event from which on it held
/// @param by     who said it
/// @param agreed who assented; null where one was enough
/// @param at     when it took effect
public record Said(
        long seq,
        Phase phase,
        LocalDate since,
        PersonId by,
        @Nullable PersonId agreed,
        Instant at) {}
