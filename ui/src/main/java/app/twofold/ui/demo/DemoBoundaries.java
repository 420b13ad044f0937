package app.twofold.ui.demo;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.RepairCommand.CloseRepair;
import app.twofold.domain.boundary.RepairCommand.ConfirmRepair;
import app.twofold.domain.boundary.RepairCommand.PlanRepair;
import app.twofold.domain.boundary.RepairCommand.SayRepairBack;
import app.twofold.domain.boundary.StatementCommand.DiscussBoundary;
import app.twofold.domain.boundary.StatementCommand.HonourBoundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryMissed;
import app.twofold.domain.boundary.StatementCommand.SetReview;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.server.Seat;
import java.util.UUID;

/// The demo's boundaries of late: in every state, one of them with an open repair.
final class DemoBoundaries {

    private final DemoCouple couple;
    private final DemoBoundaryActs acts;
    private final Seat alex;
    private final Seat sam;
    private final BoundaryId lateTalks = new BoundaryId(UUID.randomUUID());

    DemoBoundaries(DemoCouple couple) {
        this.couple = couple;
        this.acts = new DemoBoundaryActs(couple);
        this.alex = couple.alex();
        this.sam = couple.sam();
    }

    /// The one that a sentence of a check-in has become.
    BoundaryId lateTalks() {
        return lateTalks;
    }

    void tell() {
        phones();
        family();
        lending();
        workMessages();
        eveningAlone();
        shareLateTalks();
    }

    private void phones() {
        var words = DemoBoundaryActs.words(
                "Our phones are our own",
                "Asking for a number or a picture.",
                "Reading what is not addressed to you.",
                Kind.DIGITAL_AND_PRIVACY);
        var id = acts.share(alex, 90, Holder.OURS, words);
        acts.agree(id, alex, 88, "What is on your phone is yours, and I ask.");
        var driving = DemoBoundaryActs.words(
                "Our phones are our own",
                "Asking for a number or a picture. Picking up when it rings and the other is driving.",
                "Reading what is not addressed to you.",
                Kind.DIGITAL_AND_PRIVACY);
        settled(id);
        couple.does(sam, 4, "20:15", new ReviseBoundary(id, 1, Revision.REWORD, driving));
    }

    private void family() {
        var id = acts.share(sam, 60, Holder.MINE, aboutFamily("A parent hearing our news first."));
        acts.agree(id, sam, 57, "Our news is ours first. I ask before anybody in my family hears it.");
        var tighter = aboutFamily("A parent or a sibling hearing our news first.");
        couple.does(sam, 47, "12:10", new ReviseBoundary(id, 1, Revision.TIGHTEN, tighter));
        acts.agree(id, sam, 44, "Brothers and sisters count too. I ask first, whoever it is.");
        couple.does(sam, 40, "21:20", new SetReview(id, couple.daysAgo(-50)));
        var sister = new Words("You told your sister that there would be news, and left it there.");
        couple.does(sam, 26, "22:00", new HonourBoundary(id, sister, couple.daysAgo(26)));
        var flat = new Words("You asked me before you wrote to your parents about the flat.");
        var win = new WinId(UUID.randomUUID());
        couple.does(sam, 16, "19:40", new LogWin(win, WinKind.THANKS, flat, About.YOU, couple.daysAgo(16), null, id));
        var account = new Account(
                new Words("On Tuesday your mother congratulated me on the flat. I hadn’t known that you’d told her."),
                new Words("I felt like a guest in our own news."),
                new Words("That you tell me how it came up. And that we ring them together next time."));
        couple.does(sam, 1, "21:10", new AskRepair(new RepairId(UUID.randomUUID()), id, account));
    }

    /// A repair that is over: said back, answered with a plan, and closed by the one who had asked.
    private void settled(BoundaryId phones) {
        var id = new RepairId(UUID.randomUUID());
        var account = new Account(
                new Words("You picked up my phone to see the time, and read what had just come in."),
                new Words("I felt watched, although there was nothing to see."),
                new Words("That you say so when it happens, and do not answer from it as if I had told you."));
        couple.does(alex, 46, "21:20", new AskRepair(id, phones, account));
        var heard = new Words("I read a message that was yours, and then talked as if you had told me.");
        couple.does(sam, 45, "20:10", new SayRepairBack(id, heard));
        couple.story().on(45, "20:25", () -> couple.does(alex, new ConfirmRepair(id, acts.waiting(id))));
        var plan = new Words("The kitchen clock shows the time. If one of us reads something by accident, we say so.");
        couple.does(sam, 45, "20:40", new PlanRepair(id, plan));
        couple.does(alex, 43, "08:10", new CloseRepair(id));
    }

    private static BoundaryWording aboutFamily(String notOkay) {
        return new BoundaryWording(
                new Title("Ask before telling family about us"),
                new Words("Saying you need to talk to someone."),
                new Words(notOkay),
                new Words("When they know before I do, I feel like a guest in our own news."),
                new Words("We ring them together, and say that we were too quick."),
                Kind.FAMILY_FRIENDS_AND_EXES);
    }

    private void lending() {
        var id = acts.share(
                alex,
                20,
                Holder.MINE,
                DemoBoundaryActs.words(
                        "We talk before we lend money",
                        "“My brother asked, what do you think?”",
                        "Finding out from the statement.",
                        Kind.MONEY));
        acts.sayBack(id, sam, 18, "You want to know about money for my family.");
        var missed = new Words("It is any money that we lend, also to friends. And before, not after.");
        couple.story().on(17, "08:20", () -> couple.does(alex, new SayBoundaryMissed(id, 1, acts.waiting(id), missed)));
    }

    private void workMessages() {
        var id = acts.share(
                alex,
                12,
                Holder.OURS,
                DemoBoundaryActs.words(
                        "Work messages wait until we’ve eaten",
                        "“Two minutes, it’s the clinic.”",
                        "Scrolling under the table.",
                        Kind.TIME_AND_SPACE));
        var reason = new Words("On call weeks are different. Can we find words for those?");
        couple.does(sam, 9, "21:45", new DiscussBoundary(id, 1, reason));
    }

    private void eveningAlone() {
        var id = acts.share(
                alex,
                7,
                Holder.MINE,
                DemoBoundaryActs.words(
                        "An evening alone needs no reason",
                        "“Thursday is mine. Home by eleven.”",
                        "Being asked who with, as a joke.",
                        Kind.TIME_AND_SPACE));
        acts.sayBack(id, sam, 5, "When you want an evening for yourself, it is not about me, and I don’t ask why.");
    }

    private void shareLateTalks() {
        acts.share(
                lateTalks,
                sam,
                3,
                Holder.MINE,
                new BoundaryWording(
                        new Title("No serious talks after ten at night"),
                        new Words("Saying “this matters, can we talk tomorrow?” Writing it down so it isn’t lost."),
                        new Words("Starting on us, money or family after ten. Waking me to finish an argument."),
                        new Words("When I’m tired I only hear attack. I say things I don’t mean, and then I lie awake"
                                + " with them."),
                        new Words("I will say “ten o’clock” and stop. We pick a time the next day. It isn’t a"
                                + " punishment, and it isn’t me leaving."),
                        Kind.COMMUNICATION));
    }
}
