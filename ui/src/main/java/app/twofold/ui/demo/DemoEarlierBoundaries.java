package app.twofold.ui.demo;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.RepairCommand.CloseRepair;
import app.twofold.domain.boundary.RepairCommand.ConfirmRepair;
import app.twofold.domain.boundary.RepairCommand.PlanRepair;
import app.twofold.domain.boundary.RepairCommand.SayRepairBack;
import app.twofold.domain.boundary.RepairCommand.SayRepairMissed;
import app.twofold.domain.boundary.StatementCommand.HonourBoundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.WithdrawBoundary;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.server.Seat;
import java.util.UUID;

/// The demo's earlier boundaries: tightened, loosened and withdrawn as trust grew, two of them with a repair.
final class DemoEarlierBoundaries {

    private final DemoCouple couple;
    private final DemoBoundaryActs acts;
    private final Seat alex;
    private final Seat sam;

    DemoEarlierBoundaries(DemoCouple couple) {
        this.couple = couple;
        this.acts = new DemoBoundaryActs(couple);
        this.alex = couple.alex();
        this.sam = couple.sam();
    }

    void tell() {
        key();
        together();
        quiet();
        stop();
    }

    private void key() {
        var id = acts.share(
                sam, 676, Holder.MINE, aboutKey("Keeping my key for emergencies.", "Coming up without ringing."));
        acts.agree(id, sam, 673, "The key is for a burst pipe. Otherwise I ring, and wait until you open.");
        cameIn(id);
        var tighter =
                aboutKey("Keeping my key for emergencies.", "Coming up without ringing, also to do something nice.");
        couple.does(sam, 588, "10:20", new ReviseBoundary(id, 1, Revision.TIGHTEN, tighter));
        acts.agree(id, sam, 584, "Nice is no emergency.");
        honoured(id, sam, 536, "You stood in the rain with the key in your pocket, and rang.");
        var looser = aboutKey(
                "Coming in when you have written that you are on the way.",
                "Coming in when I have asked for the evening.");
        couple.does(sam, 356, "19:45", new ReviseBoundary(id, 2, Revision.REWORD, looser));
        acts.agree(id, sam, 353, "I write first, and then I may use it. An evening of yours stays closed.");
        couple.does(sam, 293, "21:20", new WithdrawBoundary(id));
    }

    private void cameIn(BoundaryId key) {
        var account = new Account(
                new Words("I came home from the night shift, and you were in my kitchen, making breakfast."),
                new Words("I was too tired to be pleased, and then I was ashamed that I was not."),
                new Words("That you ring. Also when you mean well."));
        var id = new RepairId(UUID.randomUUID());
        couple.does(sam, 601, "14:10", new AskRepair(id, key, account));
        couple.does(alex, 600, "18:15", new SayRepairBack(id, new Words("You did not want breakfast.")));
        var missed = new Words("It is not the breakfast. I could not choose whether to see anybody.");
        couple.story().on(598, "08:30", () -> couple.does(sam, new SayRepairMissed(id, acts.waiting(id), missed)));
        var again = new Words("You came home to be alone, and I had already decided that you were not.");
        couple.does(alex, 593, "19:25", new SayRepairBack(id, again));
        couple.story().on(592, "20:05", () -> couple.does(sam, new ConfirmRepair(id, acts.waiting(id))));
        couple.does(alex, 590, "18:40", new PlanRepair(id, new Words("The key lives in an envelope. I ring, always.")));
        couple.does(sam, 586, "09:15", new CloseRepair(id));
    }

    private void together() {
        var wording = DemoBoundaryActs.words(
                "What we are, we say together",
                "“Ask us when we are both there.”",
                "Announcing anything about us to friends or family alone.",
                Kind.FAMILY_FRIENDS_AND_EXES);
        var id = acts.share(alex, 662, Holder.OURS, wording);
        acts.agree(id, alex, 658, "Nobody hears a headline about us from one of us.");
        couple.does(sam, 235, "20:50", new WithdrawBoundary(id));
    }

    private void quiet() {
        var wording = DemoBoundaryActs.words(
                "Some weeks of quiet",
                "One line, if something cannot wait.",
                "Calls. Good mornings. Messages through friends.",
                Kind.TIME_AND_SPACE);
        var id = acts.share(sam, 513, Holder.MINE, wording);
        acts.agree(id, sam, 510, "You need to hear yourself think. I do not write, and you will say when it is over.");
        couple.does(sam, 463, "17:35", new WithdrawBoundary(id));
    }

    private void stop() {
        var id = acts.share(sam, 391, Holder.OURS, aboutStop("Going on after the word, to the end of the sentence."));
        acts.agree(id, sam, 388, "The word ends it, also in the middle of a good argument.");
        honoured(id, alex, 376, "You swallowed half a sentence about my brother.");
        var jokes = aboutStop(
                "Going on after the word, to the end of the sentence. Jokes about it. Starting anew in the car.");
        couple.does(alex, 333, "20:10", new ReviseBoundary(id, 1, Revision.REWORD, jokes));
        acts.agree(id, alex, 330, "No jokes after it, and the car counts as the same room.");
        inTheCar(id);
        honoured(id, sam, 166, "You stopped at the word, and drove us home with the radio on.");
        couple.does(alex, 98, "20:35", new WithdrawBoundary(id));
    }

    private void inTheCar(BoundaryId stop) {
        var account = new Account(
                new Words("I said the word at your aunt’s, and at the second traffic light you began again."),
                new Words("I had nowhere to go but the window."),
                new Words("That the word holds until we both have taken our coats off."));
        var id = new RepairId(UUID.randomUUID());
        couple.does(sam, 234, "22:20", new AskRepair(id, stop, account));
        var heard = new Words("You had stopped, and I used the car because you could not leave it.");
        couple.does(alex, 233, "07:45", new SayRepairBack(id, heard));
        couple.story().on(233, "19:10", () -> couple.does(sam, new ConfirmRepair(id, acts.waiting(id))));
        couple.does(alex, 233, "19:30", new PlanRepair(id, new Words("The one who said the word chooses the music.")));
        couple.does(sam, 229, "08:50", new CloseRepair(id));
    }

    private void honoured(BoundaryId id, Seat by, int daysAgo, String words) {
        couple.does(by, daysAgo, "21:05", new HonourBoundary(id, new Words(words), couple.daysAgo(daysAgo)));
    }

    private static BoundaryWording aboutKey(String okay, String notOkay) {
        return DemoBoundaryActs.words("Ring first, also with the key", okay, notOkay, Kind.TIME_AND_SPACE);
    }

    private static BoundaryWording aboutStop(String notOkay) {
        return DemoBoundaryActs.words(
                "When one says stop, we stop", "Asking for the next day, with a time.", notOkay, Kind.COMMUNICATION);
    }
}
