package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.LetGo;
import app.twofold.domain.goal.GoalCommand.SetAside;
import app.twofold.domain.goal.GoalCommand.TakeBackAssent;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.Wordings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/// One is enough to step back: whatever binds a partner, one command of theirs frees them at once, and only they
/// themselves come back.
final class FreedomLaw {

    private FreedomLaw() {}

    /// In what is frozen nothing binds anybody.
    static void check(Step step) {
        if (step.after().leaving().isFrozen()) {
            return;
        }
        BoundaryFreedomLaw.check(step);
        PhaseFreedomLaw.check(step);
        PromiseLaw.checkFreedom(step);
        for (Goal goal : step.after().goals().byId().values()) {
            for (Partner partner : step.after().partners()) {
                checkWayOut(step, goal, partner.person());
            }
            step.before().goals().find(goal.id()).ifPresent(old -> checkNobodyElseBringsBack(step, old, goal));
        }
    }

    private static void checkWayOut(Step step, Goal goal, PersonId person) {
        if (goal.status() == Status.ACTIVE) {
            assertThat(after(step, person, new LetGo(goal.id(), Words.NONE), goal)
                            .status())
                    .as("letting go")
                    .isNotEqualTo(Status.ACTIVE);
            assertThat(after(step, person, new SetAside(goal.id(), null), goal).status())
                    .as("setting aside")
                    .isNotEqualTo(Status.ACTIVE);
        }
        boolean waits = goal.proposal() != null && goal.proposal().assents().containsKey(person);
        if (waits && goal.status() != Status.LET_GO && goal.status() != Status.ACHIEVED) {
            Wordings.Proposal proposal =
                    after(step, person, new TakeBackAssent(goal.id()), goal).proposal();
            assertThat(proposal == null || !proposal.assents().containsKey(person))
                    .as("an assent is taken back")
                    .isTrue();
        }
    }

    private static Goal after(Step step, PersonId by, Command command, Goal goal) {
        CoupleState state = step.after();
        Instant now = step.issued().at();
        Step next = Step.of(state, new Issued<>(new UUID(7, state.seq()), by, now, ZoneOffset.UTC, command));
        assertThat(next.isAccepted())
                .as("%s by one alone: %s", command, next.answer())
                .isTrue();
        return next.after().goals().find(goal.id()).orElseThrow();
    }

    private static void checkNobodyElseBringsBack(Step step, Goal old, Goal goal) {
        PersonId by = step.issued().by();
        if (old.ending().lettingGo() != null && !old.ending().lettingGo().by().equals(by)) {
            assertThat(goal.ending().lettingGo()).as("letting go is one's own").isNotNull();
            assertThat(goal.ending().lettingGo().reason())
                    .isEqualTo(old.ending().lettingGo().reason());
        }
        old.aside().forEach((person, pause) -> {
            if (!person.equals(by)) {
                assertThat(goal.aside()).as("a pause is one's own").containsEntry(person, pause);
            }
        });
    }
}
