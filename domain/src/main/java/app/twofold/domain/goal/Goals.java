package app.twofold.domain.goal;

import app.twofold.domain.GoalId;
import java.util.Optional;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// All goals of a couple, in the order in which they were proposed. Immutable.
public record Goals(PMap<GoalId, Goal> byId) {

    public static final Goals NONE = new Goals(OrderedPMap.empty());

    public Optional<Goal> find(GoalId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The goals with this one in place of the one with the same id, or as the last one.
    Goals with(Goal goal) {
        return new Goals(byId.plus(goal.id(), goal));
    }
}
