package app.twofold.ui.demo;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.server.Seat;

/// What the demo's two do with a goal, whichever it is.
record DemoGoalActs(DemoCouple couple) {

    /// Proposed by one that many days ago, and agreed to by the other on the next day.
    GoalId agreed(GoalId goal, Seat by, int daysAgo, Wording wording) {
        propose(goal, by, daysAgo, wording);
        couple.does(couple.other(by), daysAgo - 1, "19:20", new AgreeGoal(goal, 1));
        return goal;
    }

    void propose(GoalId goal, Seat by, int daysAgo, Wording wording) {
        couple.does(by, daysAgo, "20:40", new ProposeGoal(goal, wording));
    }

    void progress(Seat who, GoalId goal, long amount, int daysAgo, String note) {
        couple.does(
                who,
                daysAgo,
                "20:55",
                new LogProgress(goal, Amount.of(amount), couple.daysAgo(daysAgo), new Words(note)));
    }

    static Wording plain(String title, String why, Area area) {
        Measure nothing = new Measure.None();
        return new Wording(
                new Title(title), new Words(why), area, nothing, null, Words.NONE, IfThen.NONE, Carrier.BOTH);
    }
}
