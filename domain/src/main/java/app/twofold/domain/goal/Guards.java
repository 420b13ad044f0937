package app.twofold.domain.goal;

import app.twofold.domain.Decision;
import app.twofold.domain.goal.GoalRefusal.GoalEnded;
import app.twofold.domain.goal.GoalRefusal.GoalNotActive;
import java.util.function.Supplier;

/// In which states of a goal the rules of a command apply at all.
final class Guards {

    private Guards() {}

    /// For whatever takes something back: as long as the goal has not ended.
    static Decision<GoalEvent, GoalRefusal> unlessEnded(Goal goal, Supplier<Decision<GoalEvent, GoalRefusal>> rule) {
        return goal.status().isEnded() ? Decision.reject(new GoalEnded(goal.status())) : rule.get();
    }

    /// For words and assents: proposed, active or paused.
    static Decision<GoalEvent, GoalRefusal> whileOpen(Goal goal, Supplier<Decision<GoalEvent, GoalRefusal>> rule) {
        return switch (goal.status()) {
            case PROPOSED, NOT_NOW, ACTIVE, ASIDE -> rule.get();
            case LETTING_GO -> Decision.reject(new GoalNotActive(goal.status()));
            case LET_GO, ACHIEVED, WITHDRAWN -> Decision.reject(new GoalEnded(goal.status()));
        };
    }

    /// For whatever needs an agreed wording that neither has withdrawn from: active or paused.
    static Decision<GoalEvent, GoalRefusal> whileBinding(Goal goal, Supplier<Decision<GoalEvent, GoalRefusal>> rule) {
        return switch (goal.status()) {
            case ACTIVE, ASIDE -> rule.get();
            case PROPOSED, NOT_NOW, LETTING_GO -> Decision.reject(new GoalNotActive(goal.status()));
            case LET_GO, ACHIEVED, WITHDRAWN -> Decision.reject(new GoalEnded(goal.status()));
        };
    }

    static Decision<GoalEvent, GoalRefusal> whileActive(Goal goal, Supplier<Decision<GoalEvent, GoalRefusal>> rule) {
        return whileBinding(
                goal,
                () -> goal.status() == Status.ACTIVE ? rule.get() : Decision.reject(new GoalNotActive(goal.status())));
    }
}
