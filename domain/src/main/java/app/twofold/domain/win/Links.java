package app.twofold.domain.win;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.GoalId;
import app.twofold.domain.win.WinRefusal.LinkedBoundaryUnknown;
import app.twofold.domain.win.WinRefusal.LinkedGoalUnknown;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a win may be linked to.
record Links(Predicate<GoalId> goals, Predicate<BoundaryId> boundaries) {

    /// These, and what the win is linked to already.
    Links orThoseOf(Win win) {
        return new Links(
                goal -> goal.equals(win.content().goal()) || goals.test(goal),
                boundary -> boundary.equals(win.content().boundary()) || boundaries.test(boundary));
    }

    Optional<WinRefusal> refusalOf(@Nullable GoalId goal, @Nullable BoundaryId boundary) {
        if (goal != null && !goals.test(goal)) {
            return Optional.of(new LinkedGoalUnknown());
        }
        return boundary == null || boundaries.test(boundary)
                ? Optional.empty()
                : Optional.of(new LinkedBoundaryUnknown());
    }
}
