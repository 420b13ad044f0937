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
    private final GoalId dinner = new GoalId(UUID.randomUUID());

    DemoGoals(DemoCouple couple) {
        this.couple = couple;
        this.alex = couple.alex();
        this.sam = couple.sam();
    }

    /// The goal that wins are linked to.
    GoalId dinner() {
        return dinner;
    }

    void tell() {
        achieved("Tell our families ourselves", 244, 219);
        achieved("Clear the boxes from the hallway", 221, 205);
        achieved("Say goodnight in person", 215, 184);
        ended();
        meals();
        lisbon();
        counselling();
        proposed();
    }

    private void achieved(String title, int from, int until) {
        var goal = agreed(new GoalId(UUID.randomUUID()), alex, from, plain(title, "", Area.HOME));
        couple.does(alex, until + 1, "21:10", new CallAchieved(goal));
        couple.does(sam, until, "07:50", new CallAchieved(goal));
    }

    private void ended() {
        var dance = agreed(
                new GoalId(UUID.randomUUID()),
                sam,
                130,
                plain("Dance lessons on Fridays", "Something neither of us is good at.", Area.FUN));
        couple.does(alex, 20, "22:05", new SetAside(dance, couple.daysAgo(-40)));
        var call = agreed(
                new GoalId(UUID.randomUUID()), alex, 90, plain("A call every lunch break", "", Area.COMMUNICATION));
        couple.does(
                sam,
                2,
                "13:20",
                new LetGo(call, new Words("It became a duty. I would rather hear about it in the evening.")));
    }

    private void meals() {
        var goal = agreed(
                dinner,
                sam,
                48,
                new Wording(
                        new Title("Dinner without phones"),
                        new Words("So that we hear how the day was, and not only that it is over."),
                        Area.CLOSENESS,
                        new Times(3, Period.WEEK),
                        null,
                        new Words("A bowl by the door"),
                        new IfThen(new Words("one of us is on call"), new Words("we say so before we sit down")),
                        Carrier.BOTH));
        for (var days : List.of(45, 43, 40, 38, 36, 33, 31, 29, 26, 24, 23, 19, 17, 15, 12, 10, 9, 5, 3)) {
            progress(days % 2 == 0 ? alex : sam, goal, 1, days, "");
        }
        progress(alex, goal, 1, 1, "Soup, and the whole story about the new neighbour");
    }

    private void lisbon() {
        var goal = agreed(
                new GoalId(UUID.randomUUID()),
                alex,
                75,
                new Wording(
                        new Title("A weekend in Lisbon"),
                        new Words("Where we first said that we would try again."),
                        Area.TRAVEL,
                        new Quantity(BigDecimal.ZERO, BigDecimal.valueOf(1200), new Title("€")),
                        couple.daysAgo(-95),
                        new Words("Ask both employers for the Friday"),
                        IfThen.NONE,
                        Carrier.EITHER));
        progress(alex, goal, 200, 70, "First of the month");
        progress(sam, goal, 120, 61, "The old bicycle is sold");
        progress(sam, goal, 120, 33, "");
        progress(alex, goal, 200, 8, "");
        var hotel = "The small hotel up the hill has rooms in March.";
        couple.does(alex, 30, "21:30", new NoteGoal(goal, 0, new Words(hotel)));
        couple.story()
                .on(
                        29,
                        "08:05",
                        () -> couple.does(
                                sam,
                                new NoteGoal(
                                        goal,
                                        couple.state().seq(),
                                        new Words(hotel + "\nTram 28 early, before the crowds."))));
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
        var goal = agreed(new GoalId(UUID.randomUUID()), alex, 41, wording);
        couple.does(alex, 34, "18:45", new ReachMilestone(goal, steps.get(0).id(), couple.daysAgo(34)));
        couple.does(sam, 13, "18:50", new ReachMilestone(goal, steps.get(1).id(), couple.daysAgo(13)));
        couple.does(
                sam,
                1,
                "21:15",
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
                new GoalId(UUID.randomUUID()),
                sam,
                1,
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
                new GoalId(UUID.randomUUID()),
                alex,
                3,
                plain(
                        "Tell each other before big purchases",
                        "Anything above €150, before and not after.",
                        Area.MONEY));
    }

    /// Proposed by one that many days ago, and agreed to by the other on the next day.
    private GoalId agreed(GoalId goal, Seat by, int daysAgo, Wording wording) {
        propose(goal, by, daysAgo, wording);
        couple.does(couple.other(by), daysAgo - 1, "19:20", new AgreeGoal(goal, 1));
        return goal;
    }

    private void propose(GoalId goal, Seat by, int daysAgo, Wording wording) {
        couple.does(by, daysAgo, "20:40", new ProposeGoal(goal, wording));
    }

    private void progress(Seat who, GoalId goal, long amount, int daysAgo, String note) {
        couple.does(
                who,
                daysAgo,
                "20:55",
                new LogProgress(goal, Amount.of(amount), couple.daysAgo(daysAgo), new Words(note)));
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
