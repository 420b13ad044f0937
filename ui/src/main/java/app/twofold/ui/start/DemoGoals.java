package app.twofold.ui.start;

import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Amount;
import app.twofold.domain.goal.Area;
import app.twofold.domain.goal.Carrier;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.CallAchieved;
import app.twofold.domain.goal.GoalCommand.LetGo;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.GoalCommand.ReachMilestone;
import app.twofold.domain.goal.GoalCommand.SetAside;
import app.twofold.domain.goal.GoalCommand.SuggestWording;
import app.twofold.domain.goal.IfThen;
import app.twofold.domain.goal.Measure;
import app.twofold.domain.goal.Measure.Milestone;
import app.twofold.domain.goal.Measure.Milestones;
import app.twofold.domain.goal.Measure.Period;
import app.twofold.domain.goal.Measure.Quantity;
import app.twofold.domain.goal.Measure.Times;
import app.twofold.domain.goal.Wording;
import app.twofold.server.Seat;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// The demo's goals: proposed, active, changing, set aside, let go and achieved.
final class DemoGoals {

    private final DemoCouple couple;
    private final Seat alex;
    private final Seat sam;

    DemoGoals(DemoCouple couple) {
        this.couple = couple;
        this.alex = couple.alex();
        this.sam = couple.sam();
    }

    void play() {
        achieved();
        ended();
        dinner();
        lisbon();
        counselling();
        proposed();
    }

    private void achieved() {
        for (var title :
                List.of("Tell our families ourselves", "Clear the boxes from the hallway", "Say goodnight in person")) {
            var goal = agreed(alex, plain(title, "", Area.HOME));
            couple.does(alex, new CallAchieved(goal));
            couple.does(sam, new CallAchieved(goal));
        }
    }

    private void ended() {
        var dance = agreed(sam, plain("Dance lessons on Fridays", "Something neither of us is good at.", Area.FUN));
        couple.does(alex, new SetAside(dance, couple.daysAgo(-40)));
        var phone = agreed(alex, plain("A call every lunch break", "", Area.COMMUNICATION));
        couple.does(sam, new LetGo(phone, new Words("It became a duty. I would rather hear about it in the evening.")));
    }

    private void dinner() {
        var goal = agreed(
                sam,
                new Wording(
                        new Title("Dinner without phones"),
                        new Words("So that we hear how the day was, and not only that it is over."),
                        Area.CLOSENESS,
                        new Times(3, Period.WEEK),
                        null,
                        new Words("A bowl by the door"),
                        new IfThen(new Words("one of us is on call"), new Words("we say so before we sit down")),
                        Carrier.BOTH));
        for (var days : List.of(38, 36, 33, 31, 29, 26, 24, 23, 19, 17, 15, 12, 10, 9, 5, 3, 1)) {
            couple.does(days % 2 == 0 ? alex : sam, progress(goal, 1, days, ""));
        }
        couple.does(alex, progress(goal, 1, 0, "Soup, and the whole story about the new neighbour"));
    }

    private void lisbon() {
        var goal = agreed(
                alex,
                new Wording(
                        new Title("A weekend in Lisbon"),
                        new Words("Where we first said that we would try again."),
                        Area.TRAVEL,
                        new Quantity(BigDecimal.ZERO, BigDecimal.valueOf(1200), new Title("€")),
                        couple.daysAgo(-95),
                        new Words("Ask both employers for the Friday"),
                        IfThen.NONE,
                        Carrier.EITHER));
        couple.does(alex, progress(goal, 200, 70, "First of the month"));
        couple.does(sam, progress(goal, 120, 61, "The old bicycle is sold"));
        couple.does(sam, progress(goal, 120, 33, ""));
        couple.does(alex, progress(goal, 200, 8, ""));
        var seq =
                couple.does(alex, new NoteGoal(goal, 0, new Words("The small hotel up the hill has rooms in March.")));
        couple.does(
                sam,
                new NoteGoal(
                        goal,
                        seq,
                        new Words(
                                "The small hotel up the hill has rooms in March.\nTram 28 early, before the crowds.")));
    }

    private void counselling() {
        var steps = List.of(step("First hour"), step("Second hour"), step("Third hour"), step("Fourth hour"));
        var wording = new Wording(
                new Title("Four counselling hours"),
                new Words("To learn to stop a quarrel before it runs away with us."),
                Area.DISAGREEMENTS,
                new Milestones(steps),
                null,
                Words.NONE,
                IfThen.NONE,
                Carrier.BOTH);
        var goal = agreed(alex, wording);
        couple.does(alex, new ReachMilestone(goal, steps.get(0).id(), couple.daysAgo(34)));
        couple.does(sam, new ReachMilestone(goal, steps.get(1).id(), couple.daysAgo(13)));
        couple.does(
                sam,
                new SuggestWording(
                        goal,
                        0,
                        new Wording(
                                new Title("Four counselling hours, and a walk after each"),
                                wording.why(),
                                wording.area(),
                                wording.measure(),
                                null,
                                new Words("Third is on Tuesday"),
                                IfThen.NONE,
                                Carrier.BOTH)));
    }

    private void proposed() {
        propose(
                sam,
                new Wording(
                        new Title("A walk on Sunday mornings, just us"),
                        new Words("Once a week, before we look at the news."),
                        Area.FUN,
                        new Times(1, Period.WEEK),
                        null,
                        Words.NONE,
                        IfThen.NONE,
                        Carrier.BOTH));
        propose(
                alex,
                plain(
                        "Tell each other before big purchases",
                        "Anything above €150, before and not after.",
                        Area.MONEY));
    }

    private GoalId agreed(Seat by, Wording wording) {
        var goal = propose(by, wording);
        couple.does(by.equals(alex) ? sam : alex, new AgreeGoal(goal, 1));
        return goal;
    }

    private GoalId propose(Seat by, Wording wording) {
        var goal = new GoalId(UUID.randomUUID());
        couple.does(by, new ProposeGoal(goal, wording));
        return goal;
    }

    private LogProgress progress(GoalId goal, long amount, int daysAgo, String note) {
        return new LogProgress(goal, Amount.of(amount), couple.daysAgo(daysAgo), new Words(note));
    }

    private static Milestone step(String title) {
        return new Milestone(new MilestoneId(UUID.randomUUID()), new Title(title));
    }

    private static Wording plain(String title, String why, Area area) {
        Measure nothing = new Measure.None();
        return new Wording(
                new Title(title), new Words(why), area, nothing, null, Words.NONE, IfThen.NONE, Carrier.BOTH);
    }
}
