package app.twofold.ui.goal;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import java.util.UUID;

/// What the tests of goals have partners say.
final class GoalTalk {

    private GoalTalk() {}

    static GoalId newGoal() {
        return new GoalId(UUID.randomUUID());
    }

    static Wording dinner(Measure measure) {
        return new Wording(
                new Title("Dinner without phones"),
                new Words("The table is where we talk."),
                Area.CLOSENESS,
                measure,
                null,
                new Words(""),
                IfThen.NONE,
                Carrier.BOTH);
    }

    static GoalCommand proposes(GoalId goal) {
        return proposes(goal, new Measure.Times(3, Measure.Period.WEEK));
    }

    static GoalCommand proposes(GoalId goal, Measure measure) {
        return new ProposeGoal(goal, dinner(measure));
    }

    static GoalCommand writes(GoalId goal, long base, String why) {
        return new EditGoal(goal, base, new EditText(TextField.WHY, new Words(why)));
    }

    static GoalCommand notes(GoalId goal, long base, String text) {
        return new NoteGoal(goal, base, new Words(text));
    }
}
