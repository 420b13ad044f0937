package app.twofold.domain.history;

import static app.twofold.domain.People.BERLIN;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Command;
import app.twofold.domain.RepairId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.RepairCommand.BringRepair;
import app.twofold.domain.boundary.RepairCommand.CloseRepair;
import app.twofold.domain.boundary.RepairCommand.ConfirmRepair;
import app.twofold.domain.boundary.RepairCommand.PlanRepair;
import app.twofold.domain.boundary.RepairCommand.PostponeRepair;
import app.twofold.domain.boundary.RepairCommand.SayRepairBack;
import app.twofold.domain.boundary.RepairCommand.SayRepairMissed;
import app.twofold.domain.boundary.RepairCommand.WithdrawRepair;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.DiscussBoundary;
import app.twofold.domain.boundary.StatementCommand.HonourBoundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryMissed;
import app.twofold.domain.boundary.StatementCommand.SetReview;
import app.twofold.domain.boundary.StatementCommand.SettleDiscussion;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.StatementCommand.TakeBackBoundaryAssent;
import app.twofold.domain.boundary.StatementCommand.TakeBackHonour;
import app.twofold.domain.boundary.StatementCommand.WithdrawBoundary;
import app.twofold.domain.boundary.StatementCommand.WithdrawRevision;
import app.twofold.domain.boundary.Talk;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.boundary.wording.SayBack;
import app.twofold.domain.couple.CoupleState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Makes up what partners may ask for about boundaries and repairs: mostly what fits, often what does not.
final class BoundaryChance {

    private static final int BOUNDARIES = 4;
    private static final int REPAIRS = 4;

    private final Random random;

    BoundaryChance(Random random) {
        this.random = random;
    }

    BoundaryId boundary() {
        return new BoundaryId(new UUID(5, random.nextInt(BOUNDARIES)));
    }

    Command command(CoupleState state, Instant now) {
        if (random.nextInt(4) == 0) {
            return repair(state);
        }
        BoundaryId id = boundary();
        Optional<Boundary> known = state.boundaries().find(id);
        if (known.isEmpty() && random.nextInt(10) > 0) {
            return new ShareBoundary(id, pick(Holder.values()), wording(), null);
        }
        LocalDate day = LocalDate.ofInstant(now, BERLIN).minusDays(random.nextInt(12) - 1L);
        if (known.filter(b -> b.beside() != null).isPresent() && random.nextInt(10) == 0) {
            return new WithdrawRevision(id);
        }
        return switch (random.nextInt(36)) {
            case 0, 1, 2, 3, 4, 5 -> new SayBoundaryBack(id, version(known), words());
            case 6, 7, 8, 9, 10, 11 -> new ConfirmBoundary(id, version(known), saidBack(talk(known)));
            case 12, 13 -> new SayBoundaryMissed(id, version(known), saidBack(talk(known)), words());
            case 14, 15, 16, 17, 18, 19, 20, 21 -> new AgreeBoundary(id, version(known));
            case 22 -> new TakeBackBoundaryAssent(id);
            case 23, 24 -> new DiscussBoundary(id, version(known), random.nextBoolean() ? Words.NONE : words());
            case 25 -> new SettleDiscussion(id);
            case 26, 27 -> new ReviseBoundary(id, versions(known), Revision.REWORD, wording());
            case 28 -> new ReviseBoundary(id, versions(known), Revision.TIGHTEN, wording());
            case 29 -> new WithdrawRevision(id);
            case 30 -> random.nextInt(3) == 0 ? new WithdrawBoundary(id) : new SettleDiscussion(id);
            case 31 -> new SetReview(id, random.nextBoolean() ? day.plusDays(30) : null);
            case 32, 33 -> new HonourBoundary(id, words(), day);
            case 34 -> new TakeBackHonour(id, note(known));
            default -> new ShareBoundary(id, pick(Holder.values()), wording(), day);
        };
    }

    private Command repair(CoupleState state) {
        RepairId id = new RepairId(new UUID(6, random.nextInt(REPAIRS)));
        Optional<Repair> known = state.boundaries().find(id);
        if (known.isEmpty()) {
            return new AskRepair(id, boundary(), new Account(words(), words(), Words.NONE));
        }
        Talk talk = known.get().talk();
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> new SayRepairBack(id, words());
            case 4, 5, 6, 7 -> new ConfirmRepair(id, saidBack(talk));
            case 8, 9, 10 -> new SayRepairMissed(id, saidBack(talk), words());
            case 11, 12, 13 -> new PlanRepair(id, words());
            case 14, 15 -> new PostponeRepair(id);
            case 16 -> new BringRepair(id);
            case 17 -> new CloseRepair(id);
            case 18 -> new WithdrawRepair(id);
            default -> new AskRepair(id, boundary(), new Account(words(), Words.NONE, words()));
        };
    }

    /// Mostly the version that the two talk about, sometimes the one that holds, sometimes nonsense.
    private int version(Optional<Boundary> known) {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(5);
            case 1 -> known.map(b -> b.standing().number()).orElse(1);
            default -> known.map(b -> b.latest().number()).orElse(1);
        };
    }

    private int versions(Optional<Boundary> known) {
        return random.nextInt(6) == 0
                ? random.nextInt(5)
                : known.map(Boundary::versions).orElse(1);
    }

    private static Talk talk(Optional<Boundary> known) {
        return known.map(b -> b.latest().talk()).orElse(Talk.NONE);
    }

    private long saidBack(Talk talk) {
        return random.nextInt(8) == 0
                ? random.nextInt(100)
                : talk.latest().map(SayBack::seq).orElse(0L);
    }

    private long note(Optional<Boundary> known) {
        List<Long> notes = known.map(b -> List.copyOf(b.notes().keySet())).orElse(List.of());
        return notes.isEmpty() ? random.nextInt(100) : notes.get(random.nextInt(notes.size()));
    }

    private BoundaryWording wording() {
        return new BoundaryWording(
                new Title("Boundary " + random.nextInt(5)), words(), Words.NONE, words(), words(), pick(Kind.values()));
    }

    private Words words() {
        return new Words("words " + random.nextInt(100));
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
