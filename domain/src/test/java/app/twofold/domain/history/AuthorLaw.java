package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.win.Win;

/// Nobody edits the other's words: a step of one leaves alone what the other wrote.
final class AuthorLaw {

    private AuthorLaw() {}

    static void check(Step step) {
        PersonId by = step.issued().by();
        for (Partner partner : step.before().partners()) {
            if (!partner.person().equals(by)) {
                assertThat(step.after().partners()).as("the other's profile").contains(partner);
            }
        }
        step.before().wins().byId().values().forEach(win -> checkWin(step, by, win));
        step.before().goals().byId().values().forEach(goal -> checkGoal(step, by, goal));
        BoundaryAuthorLaw.check(step);
    }

    private static void checkWin(Step step, PersonId by, Win old) {
        Win win = step.after().wins().find(old.id()).orElse(null);
        if (win == null) {
            assertThat(old.by()).as("a win is undone by its author").isEqualTo(by);
            return;
        }
        if (!old.by().equals(by)) {
            checkUnchanged(old, win);
        }
        old.replies().stream()
                .filter(reply -> !reply.by().equals(by))
                .forEach(reply -> assertThat(win.replies()).contains(reply));
        old.reactions().forEach((person, reaction) -> {
            if (!person.equals(by)) {
                assertThat(win.reactions()).containsEntry(person, reaction);
            }
        });
    }

    private static void checkUnchanged(Win old, Win win) {
        assertThat(win.by()).isEqualTo(old.by());
        assertThat(win.at()).isEqualTo(old.at());
        assertThat(win.kind()).isEqualTo(old.kind());
        assertThat(win.text()).isEqualTo(old.text());
        assertThat(win.content().about()).isEqualTo(old.content().about());
        assertThat(win.on()).isEqualTo(old.on());
        assertThat(win.content().goal()).isEqualTo(old.content().goal());
        assertThat(win.correctedAt()).isEqualTo(old.correctedAt());
    }

    private static void checkGoal(Step step, PersonId by, Goal old) {
        Goal goal = step.after().goals().find(old.id()).orElseThrow();
        assertThat(goal.proposedBy()).isEqualTo(old.proposedBy());
        old.progress().entries().forEach((seq, entry) -> {
            if (!entry.by().equals(by)) {
                assertThat(goal.progress().entries()).as("the other's progress").containsEntry(seq, entry);
            }
        });
    }
}
