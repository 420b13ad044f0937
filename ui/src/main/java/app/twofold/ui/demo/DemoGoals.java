package app.twofold.ui.demo;

import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.LetGo;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.ReachMilestone;
import app.twofold.domain.goal.GoalCommand.SetAside;
import app.twofold.domain.goal.GoalCommand.SuggestWording;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure.Milestone;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.Period;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.server.Seat;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// The demo's goals of late: proposed, active, changing, set aside and being let go.
final class DemoGoals {

    private final DemoCouple couple;
    private final DemoGoalActs acts;
    private final Seat alex;
    private final Seat sam;
    private final GoalId dinner = new GoalId(UUID.randomUUID());

    DemoGoals(DemoCouple couple) {
        this.couple = couple;
        this.acts = new DemoGoalActs(couple);
        this.alex = couple.alex();
        this.sam = couple.sam();
    }

    /// The goal that wins are linked to.
    GoalId dinner() {
        return dinner;
    }

    void tell() {
        ended();
        meals();
        lisbon();
        counselling();
        proposed();
    }

    private void ended() {
        var dance = acts.agreed(
                new GoalId(UUID.randomUUID()),
                sam,
                150,
                DemoGoalActs.plain("Dance lessons on Fridays", "Something neither of us is good at.", Area.FUN));
        couple.does(alex, 20, "22:05", new SetAside(dance, couple.daysAgo(-40)));
        var call = acts.agreed(
                new GoalId(UUID.randomUUID()),
                alex,
                90,
                DemoGoalActs.plain("A call every lunch break", "", Area.COMMUNICATION));
        couple.does(
                sam,
                2,
                "13:20",
                new LetGo(call, new Words("It became a duty. I would rather hear about it in the evening.")));
    }

    private void meals() {
        var agreed = dinner(
                "So that we hear how the day was, and not only that it is over.",
                new IfThen(new Words("one of us is on call"), new Words("we say so before we sit down")));
        var goal = acts.agreed(dinner, sam, 48, agreed);
        for (var days : List.of(45, 43, 40, 38, 36, 33, 31, 29, 26, 24, 23, 19, 17, 15, 12, 10, 9, 5, 3)) {
            acts.progress(days % 2 == 0 ? alex : sam, goal, 1, days, "");
        }
        acts.progress(alex, goal, 1, 1, "Soup, and the whole story about the new neighbour");
        note(sam, goal, 6, "08:40", "Wednesday counted, even with the pizza box.");
        note(alex, goal, 5, "22:30", "Wednesday counted, even with the pizza box.\nIt counted double.");
        var changed = dinner(
                "Because the table is where we used to be friends. I want to hear about your day before the rest of"
                        + " the world does.",
                new IfThen(
                        new Words("one of us is on call, or waiting for news"),
                        new Words("the phone lies face down in the hall, and we say so before we sit down")));
        couple.does(sam, 1, "21:15", new SuggestWording(goal, 0, changed));
    }

    private static Wording dinner(String why, IfThen plan) {
        return new Wording(
                new Title("Dinner without phones"),
                new Words(why),
                Area.CLOSENESS,
                new Times(3, Period.WEEK),
                null,
                new Words("A bowl by the door"),
                plan,
                Carrier.BOTH);
    }

    private void lisbon() {
        var goal = acts.agreed(
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
        acts.progress(alex, goal, 200, 70, "First of the month");
        acts.progress(sam, goal, 120, 61, "The old bicycle is sold");
        acts.progress(sam, goal, 120, 33, "");
        acts.progress(alex, goal, 200, 8, "");
        var hotel = "The small hotel up the hill has rooms in March.";
        note(alex, goal, 30, "21:30", hotel);
        note(sam, goal, 29, "08:05", hotel + "\nTram 28 early, before the crowds.");
    }

    private void counselling() {
        var steps = List.of(step("First hour"), step("Second hour"), step("Third hour"), step("Fourth hour"));
        var wording = new Wording(
                new Title("Four counselling hours"),
                new Words("To learn to stop a quarrel before it runs away with us."),
                Area.DISAGREEMENTS,
                new Milestones(steps),
                null,
                new Words("Third is on Tuesday"),
                IfThen.NONE,
                Carrier.BOTH);
        var goal = acts.agreed(new GoalId(UUID.randomUUID()), alex, 41, wording);
        couple.does(alex, 34, "18:45", new ReachMilestone(goal, steps.get(0).id(), couple.daysAgo(34)));
        couple.does(sam, 13, "18:50", new ReachMilestone(goal, steps.get(1).id(), couple.daysAgo(13)));
    }

    private void proposed() {
        acts.propose(
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
        acts.propose(
                new GoalId(UUID.randomUUID()),
                alex,
                3,
                DemoGoalActs.plain(
                        "Tell each other before big purchases",
                        "Anything above €150, before and not after.",
                        Area.MONEY));
    }

    /// Writes a goal's notes as they stand then.
    private void note(Seat who, GoalId goal, int daysAgo, String time, String text) {
        couple.story()
                .on(
                        daysAgo,
                        time,
                        () -> couple.does(who, new NoteGoal(goal, couple.state().seq(), new Words(text))));
    }

    private static Milestone step(String title) {
        return new Milestone(new MilestoneId(UUID.randomUUID()), new Title(title));
    }
}
