package app.twofold.ui.start;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.Account;
import app.twofold.domain.boundary.BoundaryWording;
import app.twofold.domain.boundary.Holder;
import app.twofold.domain.boundary.Kind;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.Revision;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.DiscussBoundary;
import app.twofold.domain.boundary.StatementCommand.HonourBoundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryMissed;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.StatementCommand.WithdrawBoundary;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.server.Seat;
import java.util.UUID;

/// The demo's boundaries: in every state, one of them with an open repair.
final class DemoBoundaries {

    private final DemoCouple couple;
    private final Seat alex;
    private final Seat sam;

    DemoBoundaries(DemoCouple couple) {
        this.couple = couple;
        this.alex = couple.alex();
        this.sam = couple.sam();
    }

    void play() {
        withdrawn();
        phones();
        workMessages();
        bigPurchases();
        eveningAlone();
        family();
        lateTalks();
    }

    private void withdrawn() {
        var id = share(
                alex, Holder.MINE, words("A week without calls", "Short messages.", "Calls.", Kind.TIME_AND_SPACE));
        couple.does(alex, new WithdrawBoundary(id));
    }

    private void phones() {
        var id = share(
                alex,
                Holder.OURS,
                words(
                        "Our phones are our own",
                        "Asking for a number or a picture.",
                        "Reading what is not addressed to you.",
                        Kind.DIGITAL_AND_PRIVACY));
        agree(id, alex, 1, "What is on your phone is yours, and I ask.");
        couple.does(
                sam,
                new ReviseBoundary(
                        id,
                        1,
                        Revision.REWORD,
                        words(
                                "Our phones are our own",
                                "Asking for a number or a picture. Picking up when it rings and the other is driving.",
                                "Reading what is not addressed to you.",
                                Kind.DIGITAL_AND_PRIVACY)));
    }

    private void workMessages() {
        var id = share(
                alex,
                Holder.OURS,
                words(
                        "Work messages wait until we’ve eaten",
                        "“Two minutes, it’s the clinic.”",
                        "Scrolling under the table.",
                        Kind.TIME_AND_SPACE));
        couple.does(
                sam,
                new DiscussBoundary(id, 1, new Words("On call weeks are different. Can we find words for those?")));
    }

    private void bigPurchases() {
        var id = share(
                alex,
                Holder.MINE,
                words(
                        "We talk before we lend money",
                        "“My brother asked, what do you think?”",
                        "Finding out from the statement.",
                        Kind.MONEY));
        var seq =
                couple.does(sam, new SayBoundaryBack(id, 1, new Words("You want to know about money for my family.")));
        couple.does(
                alex,
                new SayBoundaryMissed(
                        id,
                        1,
                        seq,
                        new Words("It is any money that we lend, also to friends. And before, not after.")));
    }

    private void eveningAlone() {
        var id = share(
                alex,
                Holder.MINE,
                words(
                        "An evening alone needs no reason",
                        "“Thursday is mine. Home by eleven.”",
                        "Being asked who with, as a joke.",
                        Kind.TIME_AND_SPACE));
        couple.does(
                sam,
                new SayBoundaryBack(
                        id,
                        1,
                        new Words("When you want an evening for yourself, it is not about me, and I don’t ask why.")));
    }

    private void family() {
        var id = share(
                sam,
                Holder.MINE,
                new BoundaryWording(
                        new Title("Ask before telling family about us"),
                        new Words("Saying you need to talk to someone."),
                        new Words("A parent hearing our news first."),
                        new Words("When they know before I do, I feel like a guest in our own news."),
                        new Words("We ring them together, and say that we were too quick."),
                        Kind.FAMILY_FRIENDS_AND_EXES));
        agree(id, sam, 1, "Our news is ours first. I ask before anybody in my family hears it.");
        couple.does(
                sam,
                new HonourBoundary(
                        id,
                        new Words("You told your sister that there would be news, and left it there."),
                        couple.daysAgo(6)));
        couple.does(
                sam,
                new LogWin(
                        new WinId(UUID.randomUUID()),
                        WinKind.THANKS,
                        new Words("You asked me before you wrote to your parents about the flat."),
                        About.YOU,
                        couple.daysAgo(2),
                        null,
                        id));
        couple.does(
                sam,
                new AskRepair(
                        new RepairId(UUID.randomUUID()),
                        id,
                        new Account(
                                new Words(
                                        "On Tuesday your mother congratulated me on the flat. I hadn’t known that you’d told her."),
                                new Words("I felt like a guest in our own news."),
                                new Words(
                                        "That you tell me how it came up. And that we ring them together next time."))));
    }

    private void lateTalks() {
        share(
                sam,
                Holder.MINE,
                new BoundaryWording(
                        new Title("No serious talks after ten at night"),
                        new Words("Saying “this matters, can we talk tomorrow?” Writing it down so it isn’t lost."),
                        new Words("Starting on us, money or family after ten. Waking me to finish an argument."),
                        new Words(
                                "When I’m tired I only hear attack. I say things I don’t mean, and then I lie awake with them."),
                        new Words(
                                "I will say “ten o’clock” and stop. We pick a time the next day. It isn’t a punishment, and it isn’t me leaving."),
                        Kind.COMMUNICATION));
    }

    private BoundaryId share(Seat by, Holder holder, BoundaryWording wording) {
        var id = new BoundaryId(UUID.randomUUID());
        couple.does(by, new ShareBoundary(id, holder, wording, null));
        return id;
    }

    private void agree(BoundaryId id, Seat speaker, int version, String saidBack) {
        var listener = speaker.equals(alex) ? sam : alex;
        var seq = couple.does(listener, new SayBoundaryBack(id, version, new Words(saidBack)));
        couple.does(speaker, new ConfirmBoundary(id, version, seq));
        couple.does(listener, new AgreeBoundary(id, version));
    }

    private static BoundaryWording words(String title, String okay, String notOkay, Kind kind) {
        return new BoundaryWording(new Title(title), new Words(okay), new Words(notOkay), Words.NONE, Words.NONE, kind);
    }
}
