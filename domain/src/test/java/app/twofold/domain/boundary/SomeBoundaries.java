package app.twofold.domain.boundary;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Story;
import app.twofold.domain.Story.Happened;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.RepairEvent.RepairAsked;
import app.twofold.domain.boundary.StatementEvent.BoundaryAgreed;
import app.twofold.domain.boundary.StatementEvent.BoundarySaidBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryShared;
import app.twofold.domain.boundary.StatementEvent.BoundaryUnderstood;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Stage;
import java.time.LocalDate;
import java.util.UUID;

/// The boundaries of the tests: Alex shares one about late talks, as the third event after both have come.
public final class SomeBoundaries {

    static final BoundaryId TALKS = new BoundaryId(new UUID(0, 0xB0));
    static final RepairId REPAIR = new RepairId(new UUID(0, 0x4E));
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final BoundaryWording AFTER_TEN = titled("No serious talks after ten");
    public static final BoundaryWording AFTER_NINE = titled("No serious talks after nine");
    static final Words HEARD = new Words("You are too tired then");
    static final Words NOT_QUITE = new Words("It is not only being tired");

    /// The seq of what Sam says back in [#saidBack].
    static final long SAID = 4;

    private SomeBoundaries() {}

    static BoundaryWording titled(String title) {
        return new BoundaryWording(
                new Title(title),
                new Words("Asking for a time tomorrow"),
                new Words("Waking me to finish an argument"),
                new Words("When I am tired I only hear attack"),
                Words.NONE,
                Kind.COMMUNICATION);
    }

    static Happened alexShares(Holder holder) {
        return Story.by(ALEX, new BoundaryShared(TALKS, holder, AFTER_TEN, null));
    }

    /// Alex's boundary, which waits for Sam. The stream's head is at 3.
    static Story shared() {
        return Story.givenBoth(alexShares(Holder.MINE));
    }

    /// Sam has said it back. The stream's head is at 4.
    static Story saidBack() {
        return shared().and(Story.by(SAM, new BoundarySaidBack(TALKS, 1, HEARD)));
    }

    /// Alex has confirmed it. The stream's head is at 5.
    static Story understood() {
        return saidBack().and(Story.by(ALEX, new BoundaryUnderstood(TALKS, 1, SAID)));
    }

    /// Both have agreed to it. The stream's head is at 6.
    static Story agreed() {
        return understood().and(samAgrees());
    }

    /// A boundary of both that Alex has worded and that both have agreed to. The stream's head is at 6.
    static Story agreedOurs() {
        return Story.givenBoth(alexShares(Holder.OURS))
                .and(
                        Story.by(SAM, new BoundarySaidBack(TALKS, 1, HEARD)),
                        Story.by(ALEX, new BoundaryUnderstood(TALKS, 1, SAID)),
                        samAgrees());
    }

    private static Happened samAgrees() {
        return Story.by(SAM, new BoundaryAgreed(TALKS, 1));
    }

    /// Alex has asked for a repair. The stream's head is at 7.
    static Story askedRepair() {
        return agreed().and(Story.by(ALEX, new RepairAsked(REPAIR, TALKS, account("You woke me"))));
    }

    static Account account(String happened) {
        return new Account(new Words(happened), new Words("I lay awake"), new Words("That it waits"));
    }

    static Boundary boundary(Story story) {
        return story.state().boundaries().find(TALKS).orElseThrow();
    }

    static Stage stage(Story story) {
        return boundary(story).latest().stage();
    }

    static Repair repair(Story story) {
        return story.state().boundaries().find(REPAIR).orElseThrow();
    }
}
