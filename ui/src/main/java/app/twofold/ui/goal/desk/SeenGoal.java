package app.twofold.ui.goal.desk;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.ui.kit.Viewed;
import app.twofold.ui.kit.Viewer;

/// A goal as one of the two sees it at one moment.
public record SeenGoal(Goal goal, Viewer viewer) implements Viewed {

    /// The address of a goal's screen, without a leading slash.
    public static String path(GoalId goal) {
        return "goals/" + goal;
    }

    public Status status() {
        return goal.status();
    }

    /// The words that say best what this goal is about.
    public Wording wording() {
        return goal.wording();
    }

    public GoalFigures figures() {
        return viewer.figures(goal);
    }
}
