package app.twofold.domain.goal;

import app.twofold.domain.Decision;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.goal.GoalEvent.MilestoneReached;
import app.twofold.domain.goal.GoalEvent.MilestoneReopened;
import app.twofold.domain.goal.GoalRefusal.DateInFuture;
import app.twofold.domain.goal.GoalRefusal.MilestoneUnknown;
import app.twofold.domain.goal.GoalRefusal.NotYours;
import app.twofold.domain.goal.Progress.Reached;
import app.twofold.domain.goal.wording.Measure;
import java.time.LocalDate;

/// Milestones of the wording in force.
final class MilestoneRules {

    private MilestoneRules() {}

    static Decision<GoalEvent, GoalRefusal> reach(Goal goal, MilestoneId milestone, LocalDate on, Asker asker) {
        return Guards.whileActive(goal, () -> {
            if (!isInForce(goal, milestone)) {
                return Decision.reject(new MilestoneUnknown());
            }
            if (goal.progress().reached().containsKey(milestone)) {
                return Decision.alreadySo();
            }
            return on.isAfter(asker.today())
                    ? Decision.reject(new DateInFuture())
                    : Decision.accept(new MilestoneReached(goal.id(), milestone, on));
        });
    }

    static Decision<GoalEvent, GoalRefusal> reopen(Goal goal, MilestoneId milestone, Asker asker) {
        return Guards.unlessEnded(goal, () -> {
            Reached reached = goal.progress().reached().get(milestone);
            if (reached == null) {
                return isInForce(goal, milestone) ? Decision.alreadySo() : Decision.reject(new MilestoneUnknown());
            }
            return reached.by().equals(asker.by())
                    ? Decision.accept(new MilestoneReopened(goal.id(), milestone))
                    : Decision.reject(new NotYours());
        });
    }

    private static boolean isInForce(Goal goal, MilestoneId milestone) {
        return goal.agreed() != null
                && goal.agreed().wording().measure() instanceof Measure.Milestones(var steps)
                && steps.stream().anyMatch(step -> step.id().equals(milestone));
    }
}
