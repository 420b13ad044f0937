package app.twofold.domain.goal;

import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.People;
import app.twofold.domain.Story;
import app.twofold.domain.Story.Happened;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The goals of the tests: Alex proposes to walk every Sunday, as the second event after both have come.
public final class SomeGoals {

    public static final GoalId WALK = new GoalId(new UUID(0, 0x60A1));
    public static final MilestoneId FIRST = new MilestoneId(new UUID(0, 1));
    static final MilestoneId SECOND = new MilestoneId(new UUID(0, 2));
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Wording WALKING = titled("A walk every Sunday");

    private SomeGoals() {}

    static Wording titled(String title) {
        return Wording.of(new Title(title), new Words("to talk without phones"), Area.CLOSENESS);
    }

    public static Wording measured(Measure measure, @Nullable LocalDate due) {
        return new Wording(
                WALKING.title(), WALKING.why(), Area.FUN, measure, due, Words.NONE, IfThen.NONE, Carrier.BOTH);
    }

    public static Measure.Milestones twoSteps() {
        return new Measure.Milestones(java.util.List.of(
                new Measure.Milestone(FIRST, new Title("Choose a path")),
                new Measure.Milestone(SECOND, new Title("Walk it"))));
    }

    /// Alex and Sam, and a goal that waits for Sam. The stream's head is at 3.
    static Story proposedGoal() {
        return Story.givenBoth(proposed(WALKING));
    }

    /// Alex and Sam, and a goal that both have agreed to. The stream's head is at 4.
    public static Story agreedGoal() {
        return agreedGoal(WALKING);
    }

    public static Story agreedGoal(Wording wording) {
        return Story.givenBoth(proposed(wording), Story.by(People.SAM, new GoalAgreed(WALK, 1)));
    }

    /// Alex alone, and a goal. The stream's head is at 2.
    static Story soloGoal() {
        return Story.given(People.alexFounds(), proposed(WALKING));
    }

    public static Happened proposed(Wording wording) {
        return Story.by(People.ALEX, new GoalProposed(WALK, wording));
    }

    public static Goal goal(Story story) {
        return story.state().goals().find(WALK).orElseThrow();
    }

    static Status status(Story story) {
        return goal(story).status();
    }
}
