package app.twofold.ui.goal.progress;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.GoalCommand;
import app.twofold.domain.goal.GoalCommand.ReachMilestone;
import app.twofold.domain.goal.GoalCommand.ReopenMilestone;
import app.twofold.domain.goal.Progress.Reached;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.wording.Measure.Milestone;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/// The steps of a goal, to tick when they are reached.
final class MilestoneList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient SeenGoal sight;

    MilestoneList(Desk desk, SeenGoal sight, Milestones milestones) {
        this.desk = desk;
        this.sight = sight;
        addClassNames("tf-list", "steps");
        milestones.steps().forEach(step -> add(row(step)));
    }

    private ListItem row(Milestone step) {
        Reached reached = sight.goal().progress().reached().get(step.id());
        Checkbox box = new Checkbox(step.title().value(), reached != null);
        boolean others = reached != null && !sight.isMe(reached.by());
        box.setReadOnly(others || sight.status() != Status.ACTIVE);
        box.addValueChangeListener(change -> {
            if (change.isFromClient() && !desk.send(command(step, change.getValue()))) {
                box.setValue(!change.getValue());
            }
        });
        return new ListItem(box, Type.meta(words(reached)));
    }

    private GoalCommand command(Milestone step, boolean reached) {
        GoalId goal = sight.goal().id();
        return reached
                ? new ReachMilestone(goal, step.id(), sight.dates().today())
                : new ReopenMilestone(goal, step.id());
    }

    private String words(@Nullable Reached reached) {
        return reached == null
                ? ""
                : t("goal.milestone.reached", sight.dates().day(reached.on()), sight.name(reached.by()));
    }
}
