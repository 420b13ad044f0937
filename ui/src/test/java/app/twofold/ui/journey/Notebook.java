package app.twofold.ui.journey;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.LiveText;
import java.util.UUID;

/// A goal that both have agreed to, and its notes as the server has them.
final class Notebook {

    private Notebook() {}

    static GoalId goal(People.Pair pair) {
        GoalId goal = new GoalId(UUID.randomUUID());
        Wording dinner = new Wording(
                new Title("Dinner without phones"),
                new Words("The table is where we talk."),
                Area.CLOSENESS,
                new Measure.None(),
                null,
                new Words(""),
                IfThen.NONE,
                Carrier.BOTH);
        pair.does(pair.alexSeat(), new ProposeGoal(goal, dinner));
        pair.does(pair.samSeat(), new AgreeGoal(goal, 1));
        return goal;
    }

    /// Makes the notes say this, as a program does that sends whole texts.
    static void write(People.Pair pair, GoalId goal, String text) {
        long head = pair.couples().state(pair.samSeat()).seq();
        pair.does(pair.samSeat(), new NoteGoal(goal, head, new Words(text)));
    }

    static LiveText notes(People.Pair pair, GoalId goal) {
        return pair.couples()
                .state(pair.alexSeat())
                .goals()
                .find(goal)
                .orElseThrow()
                .notes();
    }
}
