package app.twofold.domain.checkin.session;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.GoalId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.PersonId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A sentence that the two take with them from a check-in. It binds nobody but its author; a goal that it becomes
/// is proposed like any other, a promise made like any other, under the same id.
///
/// @param until the day by which its author means to have done it, if they named one
public record Outcome(
        OutcomeId id,
        PersonId by,
        Instant at,
        Kind kind,
        Words text,
        @Nullable LocalDate until) {

    /// The goal that it became; empty where it is none.
    public Optional<GoalId> goal() {
        return kind == Kind.GOAL ? Optional.of(new GoalId(id.value())) : Optional.empty();
    }

    /// The boundary that it became once its author shared it; empty where it is none.
    public Optional<BoundaryId> boundary() {
        return kind == Kind.BOUNDARY ? Optional.of(new BoundaryId(id.value())) : Optional.empty();
    }

    /// The id of the promise that it became, empty where it is none. Of an older stream there may be no such promise.
    public Optional<PromiseId> promise() {
        return kind == Kind.PROMISE ? Optional.of(new PromiseId(id.value())) : Optional.empty();
    }

    /// What a sentence becomes.
    public enum Kind {
        GOAL,
        BOUNDARY,
        PROMISE,
        NOTE;

        /// Whether its sentence has to fit into a [app.twofold.domain.Title].
        boolean isOneLine() {
            return this == GOAL || this == PROMISE;
        }
    }
}
