package app.twofold.server.bench;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.PersonId;
import app.twofold.domain.RepairId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.RepairCommand.CloseRepair;
import app.twofold.domain.boundary.RepairCommand.ConfirmRepair;
import app.twofold.domain.boundary.RepairCommand.PlanRepair;
import app.twofold.domain.boundary.RepairCommand.SayRepairBack;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.HonourBoundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryMissed;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.StatementCommand.WithdrawBoundary;
import app.twofold.domain.boundary.Version;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Revision;
import java.time.LocalDate;
import java.util.List;

/// Boundaries: few, said back until they are understood, with thanks, new versions, and now and then a repair.
final class LifeOfBoundaries {

    private static final int MOST = 25;

    private final Life life;

    LifeOfBoundaries(Life life) {
        this.life = life;
    }

    void day(LocalDate day) {
        List<Boundary> standing = life.state().boundaries().byId().values().stream()
                .filter(boundary -> !boundary.isWithdrawn())
                .toList();
        if (standing.size() < MOST && life.chance(4)) {
            share(life.someone());
        }
        if (standing.isEmpty()) {
            return;
        }
        Boundary boundary = life.phrases().pick(standing);
        if (life.chance(15)) {
            life.does(
                    life.someone(),
                    new HonourBoundary(boundary.id(), life.phrases().words(1), day));
        } else if (life.chance(3)) {
            revise(boundary);
        } else if (life.chance(3)) {
            repair(boundary.id());
        } else if (life.chance(1)) {
            life.does(owner(boundary), new WithdrawBoundary(boundary.id()));
        }
    }

    private void share(PersonId by) {
        BoundaryId id = new BoundaryId(life.id());
        Holder holder = life.phrases().pick(List.of(Holder.values()));
        life.does(by, new ShareBoundary(id, holder, wording(), null));
        understand(id, 1, by);
    }

    private void revise(Boundary boundary) {
        PersonId by = owner(boundary);
        Revision revision = life.phrases().pick(List.of(Revision.values()));
        life.does(by, new ReviseBoundary(boundary.id(), boundary.versions(), revision, wording()));
        understand(boundary.id(), boundary.versions() + 1, by);
    }

    private void understand(BoundaryId id, int number, PersonId speaker) {
        PersonId listener = life.otherThan(speaker);
        life.does(listener, new SayBoundaryBack(id, number, life.phrases().words(1)));
        if (life.chance(30)) {
            life.does(
                    speaker,
                    new SayBoundaryMissed(id, number, life.seq(), life.phrases().words(1)));
            life.does(listener, new SayBoundaryBack(id, number, life.phrases().words(2)));
        }
        life.does(speaker, new ConfirmBoundary(id, number, life.seq()));
        Version latest = life.state().boundaries().find(id).orElseThrow().latest();
        if (!latest.assents().containsKey(listener)) {
            life.does(listener, new AgreeBoundary(id, number));
        }
    }

    private void repair(BoundaryId boundary) {
        PersonId asking = life.someone();
        PersonId listening = life.otherThan(asking);
        RepairId id = new RepairId(life.id());
        Account account = new Account(
                life.phrases().words(2), life.phrases().words(1), life.phrases().words(1));
        life.does(asking, new AskRepair(id, boundary, account));
        life.does(listening, new SayRepairBack(id, life.phrases().words(1)));
        life.does(asking, new ConfirmRepair(id, life.seq()));
        life.does(listening, new PlanRepair(id, life.phrases().words(1)));
        life.does(asking, new CloseRepair(id));
    }

    private PersonId owner(Boundary boundary) {
        PersonId somebody = life.someone();
        return boundary.isOwnedBy(somebody) ? somebody : life.otherThan(somebody);
    }

    private BoundaryWording wording() {
        return new BoundaryWording(
                life.phrases().title(),
                life.phrases().words(2),
                life.phrases().words(2),
                life.phrases().words(1),
                life.phrases().words(1),
                life.phrases().pick(List.of(Kind.values())));
    }
}
