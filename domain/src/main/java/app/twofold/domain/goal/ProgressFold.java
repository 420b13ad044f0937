package app.twofold.domain.goal;

import app.twofold.domain.MilestoneId;
import app.twofold.domain.goal.Goal.Entry;
import app.twofold.domain.goal.Goal.Reached;
import app.twofold.domain.goal.GoalEvent.ProgressCorrected;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import java.time.LocalDate;

/// What events do to the progress of a goal.
final class ProgressFold {

    private ProgressFold() {}

    static Goal logged(Goal goal, ProgressLogged logged, Origin origin) {
        return with(
                goal,
                new Entry(origin.seq(), origin.by(), origin.at(), logged.amount(), logged.on(), logged.note(), false));
    }

    static Goal corrected(Goal goal, ProgressCorrected to) {
        Entry before = goal.progress().get(to.entry());
        return before == null
                ? goal
                : with(goal, new Entry(before.seq(), before.by(), before.at(), to.amount(), to.on(), to.note(), true));
    }

    static Goal takenBack(Goal goal, long entry) {
        return new GoalBuilder(goal).progress(goal.progress().minus(entry)).build();
    }

    static Goal reached(Goal goal, MilestoneId milestone, LocalDate on, Origin origin) {
        return new GoalBuilder(goal)
                .reached(goal.reached().plus(milestone, new Reached(origin.by(), on)))
                .build();
    }

    static Goal reopened(Goal goal, MilestoneId milestone) {
        return new GoalBuilder(goal).reached(goal.reached().minus(milestone)).build();
    }

    private static Goal with(Goal goal, Entry entry) {
        return new GoalBuilder(goal)
                .progress(goal.progress().plus(entry.seq(), entry))
                .build();
    }
}
