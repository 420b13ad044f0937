package app.twofold.ui.goal;

import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.ui.kit.Viewed;
import app.twofold.ui.kit.Viewer;

/// A goal as one of the two sees it at one moment.
record SeenGoal(Goal goal, Viewer viewer) implements Viewed {

    Status status() {
        return goal.status();
    }

    /// The words that say best what this goal is about.
    Wording wording() {
        return goal.wording();
    }

    GoalFigures figures() {
        return viewer.figures(goal);
    }
}
