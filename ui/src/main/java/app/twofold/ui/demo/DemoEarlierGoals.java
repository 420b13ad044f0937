package app.twofold.ui.demo;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.AcknowledgeLetGo;
import app.twofold.domain.goal.GoalCommand.CallAchieved;
import app.twofold.domain.goal.GoalCommand.LetGo;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Period;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.server.Seat;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// The demo's earlier goals: reached, or let go by both.
final class DemoEarlierGoals {

    private final DemoCouple couple;
    private final DemoGoalActs acts;
    private final Seat alex;
    private final Seat sam;

    DemoEarlierGoals(DemoCouple couple) {
        this.couple = couple;
        this.acts = new DemoGoalActs(couple);
        this.alex = couple.alex();
        this.sam = couple.sam();
    }

    void tell() {
        asFriends();
        evenings();
        deposit();
        letGo();
        movingIn();
    }

    private void asFriends() {
        var walks = agreed(
                sam,
                668,
                measured(
                        "Fifty kilometres without talking about us",
                        "To find out, walking, whether we still have other subjects.",
                        Area.FUN,
                        quantity(50, "km")));
        acts.progress(alex, walks, 9, 664, "Once around the reservoir");
        acts.progress(sam, walks, 6, 651, "");
        acts.progress(sam, walks, 8, 622, "Up to the radio mast");
        acts.progress(alex, walks, 7, 614, "");
        acts.progress(alex, walks, 9, 576, "");
        acts.progress(sam, walks, 11, 568, "We ended on the wrong side of the river, and minded little");
        achieved(walks, 566);
    }

    private void evenings() {
        var evenings = agreed(
                alex,
                427,
                measured(
                        "Two evenings a week without appointments",
                        "My full calendar was part of why we ended.",
                        Area.CLOSENESS,
                        new Times(2, Period.WEEK)));
        for (var days : List.of(424, 413, 401, 396, 382, 372, 359)) {
            acts.progress(days % 3 == 0 ? sam : alex, evenings, 1, days, "");
        }
        achieved(evenings, 348);
    }

    private void deposit() {
        var deposit = agreed(
                sam,
                302,
                measured(
                        "A deposit for a place of ours",
                        "Half from each, in euros, whatever each of us earns.",
                        Area.MONEY,
                        quantity(2400, "€")));
        acts.progress(sam, deposit, 600, 298, "The night shifts of last month");
        acts.progress(alex, deposit, 450, 284, "");
        acts.progress(alex, deposit, 750, 261, "The second lens is sold");
        acts.progress(sam, deposit, 600, 250, "");
        achieved(deposit, 248);
    }

    private void letGo() {
        var mornings = agreed(alex, 655, DemoGoalActs.plain("A message every morning", "", Area.COMMUNICATION));
        letGo(mornings, sam, 514, "I write because it is on a list, and you can tell.");
        var museum = agreed(
                alex,
                445,
                measured(
                        "A museum every week",
                        "New memories, in rooms where we have never argued.",
                        Area.FUN,
                        new Times(1, Period.WEEK)));
        acts.progress(alex, museum, 1, 440, "");
        acts.progress(sam, museum, 1, 433, "The one with the clocks");
        acts.progress(alex, museum, 1, 405, "");
        letGo(museum, sam, 328, "We go when there is something that we want to see.");
        var evenings = agreed(
                sam,
                402,
                DemoGoalActs.plain("An evening class together", "Something to learn, side by side.", Area.FUN));
        letGo(evenings, sam, 316, "With the shifts I would miss every second one.");
    }

    private void movingIn() {
        achieved(agreed(alex, 244, DemoGoalActs.plain("Tell our families ourselves", "", Area.FAMILY)), 219);
        achieved(agreed(alex, 221, DemoGoalActs.plain("Clear the boxes from the hallway", "", Area.HOME)), 205);
        achieved(agreed(alex, 215, DemoGoalActs.plain("Say goodnight in person", "", Area.CLOSENESS)), 184);
    }

    private GoalId agreed(Seat by, int daysAgo, Wording wording) {
        return acts.agreed(new GoalId(UUID.randomUUID()), by, daysAgo, wording);
    }

    private void achieved(GoalId goal, int daysAgo) {
        couple.does(alex, daysAgo + 1, "21:10", new CallAchieved(goal));
        couple.does(sam, daysAgo, "07:50", new CallAchieved(goal));
    }

    private void letGo(GoalId goal, Seat by, int daysAgo, String reason) {
        couple.does(by, daysAgo, "13:20", new LetGo(goal, new Words(reason)));
        couple.does(couple.other(by), daysAgo - 1, "18:40", new AcknowledgeLetGo(goal));
    }

    private static Quantity quantity(long to, String unit) {
        return new Quantity(BigDecimal.ZERO, BigDecimal.valueOf(to), new Title(unit));
    }

    private static Wording measured(String title, String why, Area area, Measure measure) {
        return new Wording(
                new Title(title), new Words(why), area, measure, null, Words.NONE, IfThen.NONE, Carrier.BOTH);
    }
}
