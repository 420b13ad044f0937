package app.twofold.domain.checkin;

import app.twofold.domain.OutcomeId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A sentence that the two take with them from a check-in. It binds nobody but its author; a goal that it becomes
/// is proposed like any other, under the same id.
///
/// @param until the day by which its author means to have done it, if they named one
public record Outcome(
        OutcomeId id,
        PersonId by,
        Instant at,
        Kind kind,
        Words text,
        @Nullable LocalDate until) {

    /// What a sentence becomes.
    public enum Kind {
        GOAL,
        BOUNDARY,
        PROMISE,
        NOTE
    }
}
