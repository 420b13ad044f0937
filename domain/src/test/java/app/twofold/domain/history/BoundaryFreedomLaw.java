package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.RepairCommand.WithdrawRepair;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.TakeBackBoundaryAssent;
import app.twofold.domain.boundary.StatementCommand.WithdrawBoundary;
import app.twofold.domain.boundary.StatementCommand.WithdrawRevision;
import app.twofold.domain.boundary.Version;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import java.time.ZoneOffset;
import java.util.UUID;

/// One is enough to step back from a boundary: to withdraw or tighten one's own, to take an assent back, to drop what
/// one has proposed.
final class BoundaryFreedomLaw {

    private static final BoundaryWording TIGHTER = new BoundaryWording(
            new Title("Not at all"), Words.NONE, new Words("any of it"), Words.NONE, Words.NONE, Kind.OTHER);

    private BoundaryFreedomLaw() {}

    static void check(Step step) {
        for (Partner partner : step.after().partners()) {
            PersonId person = partner.person();
            step.after().boundaries().byId().values().stream()
                    .filter(boundary -> !boundary.isWithdrawn())
                    .forEach(boundary -> checkWaysOut(step, boundary, person));
            step.after().boundaries().repairs().values().stream()
                    .filter(Repair::isOpen)
                    .filter(repair -> repair.by().equals(person))
                    .forEach(repair -> assertThat(after(step, person, new WithdrawRepair(repair.id()))
                                    .boundaries()
                                    .find(repair.id())
                                    .orElseThrow()
                                    .isOpen())
                            .as("a repair is taken back")
                            .isFalse());
        }
    }

    private static void checkWaysOut(Step step, Boundary boundary, PersonId person) {
        if (boundary.isOwnedBy(person)) {
            assertThat(after(step, person, boundary, new WithdrawBoundary(boundary.id()))
                            .isWithdrawn())
                    .as("an owner withdraws alone")
                    .isTrue();
            Command tighten = new ReviseBoundary(boundary.id(), boundary.versions(), Revision.TIGHTEN, TIGHTER);
            assertThat(after(step, person, boundary, tighten).standing().wording())
                    .as("an owner tightens alone, at once")
                    .isEqualTo(TIGHTER);
        }
        if (boundary.standing().assents().containsKey(person)) {
            Version standing = after(step, person, boundary, new TakeBackBoundaryAssent(boundary.id()))
                    .standing();
            assertThat(standing.isAgreed()).as("an assent is taken back").isFalse();
            assertThat(standing.assents()).doesNotContainKey(person);
            assertThat(standing.wording())
                    .as("it still holds")
                    .isEqualTo(boundary.standing().wording());
        }
        Version beside = boundary.beside();
        if (beside != null && beside.by().equals(person)) {
            assertThat(after(step, person, boundary, new WithdrawRevision(boundary.id()))
                            .beside())
                    .as("a proposal is dropped")
                    .isNull();
        }
    }

    private static Boundary after(Step step, PersonId by, Boundary boundary, Command command) {
        return after(step, by, command).boundaries().find(boundary.id()).orElseThrow();
    }

    private static CoupleState after(Step step, PersonId by, Command command) {
        CoupleState state = step.after();
        Issued<Command> issued =
                new Issued<>(new UUID(7, state.seq()), by, step.issued().at(), ZoneOffset.UTC, command);
        Step next = Step.of(state, issued);
        assertThat(next.isAccepted())
                .as("%s by one alone: %s", command, next.answer())
                .isTrue();
        return next.after();
    }
}
