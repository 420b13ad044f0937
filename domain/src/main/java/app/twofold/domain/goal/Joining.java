package app.twofold.domain.goal;

import app.twofold.domain.goal.Goal.Agreed;
import app.twofold.domain.goal.Goal.Proposal;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;

/// What becomes of the goals of one person when the second partner joins: nothing binds without one's own assent.
final class Joining {

    private Joining() {}

    static Goals afterJoin(Goals goals) {
        Goals joined = goals;
        for (Goal goal : goals.byId().values()) {
            joined = joined.with(asProposal(goal));
        }
        return joined;
    }

    /// A change that is under way already stands for the goal; its words are the later ones.
    private static Goal asProposal(Goal goal) {
        Agreed agreed = goal.agreed();
        if (agreed == null || goal.status().isEnded()) {
            return goal;
        }
        Proposal open = goal.proposal();
        return new GoalBuilder(goal)
                .agreed(null)
                .proposal(open == null ? proposed(goal, agreed) : open)
                .calledAchieved(HashTreePSet.empty())
                .build();
    }

    private static Proposal proposed(Goal goal, Agreed agreed) {
        return new Proposal(
                agreed.version(),
                agreed.wording(),
                goal.texts().getLast().seq(),
                goal.proposedBy(),
                agreed.since(),
                HashTreePMap.singleton(goal.proposedBy(), agreed.since()),
                null);
    }
}
