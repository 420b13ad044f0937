package app.twofold.domain.goal;

import app.twofold.domain.Decision;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Goal.SecondText;
import app.twofold.domain.goal.GoalCommand.Pick;
import app.twofold.domain.goal.GoalCommand.PickText;
import app.twofold.domain.goal.GoalEvent.GoalEdited;
import app.twofold.domain.goal.GoalEvent.TextDiverged;
import app.twofold.domain.goal.GoalEvent.TextPicked;
import app.twofold.domain.goal.GoalRefusal.SecondVersionUnknown;
import app.twofold.domain.goal.GoalRefusal.TextInvalid;
import app.twofold.domain.goal.GoalRefusal.TooManyVersions;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.goal.wording.WordingEdits;
import app.twofold.domain.text.Edited;
import app.twofold.domain.text.LiveText;
import app.twofold.domain.text.TextEdit;
import org.jspecify.annotations.Nullable;

/// Changing the working copy of a wording. Whatever changes a word makes a new version, without assents.
final class EditRules {

    /// No wording is empty from the beginning, as notes are.
    private static final long BEFORE_EVERYTHING = -1;

    private EditRules() {}

    static Decision<GoalEvent, GoalRefusal> edit(Goal goal, long base, Edit edit, Asker asker) {
        return Guards.whileOpen(
                goal, () -> edit instanceof EditText text ? editText(goal, base, text, asker) : edited(goal, edit));
    }

    /// Keeping the first version is always possible; taking the second one is an edit like any other.
    static Decision<GoalEvent, GoalRefusal> pick(Goal goal, PickText pick) {
        return pick.pick() == Pick.FIRST
                ? Guards.unlessEnded(goal, () -> picked(goal, pick))
                : Guards.whileOpen(goal, () -> picked(goal, pick));
    }

    private static Decision<GoalEvent, GoalRefusal> editText(Goal goal, long base, EditText edit, Asker asker) {
        TextField field = edit.field();
        String text = edit.text().value();
        if (!WordingEdits.fits(field, text)) {
            return Decision.reject(new TextInvalid(field));
        }
        long read = base == 0 ? BEFORE_EVERYTHING : base;
        return switch (goal.text(field).edit(asker.head(), read, asker.by(), text)) {
            case Edited.Unchanged() -> Decision.alreadySo();
            case Edited.Diverged() -> diverged(goal, edit);
            case Edited.Merged(var merged, var change) ->
                WordingEdits.fits(field, merged) ? rewritten(goal, field, merged, change) : diverged(goal, edit);
        };
    }

    private static Decision<GoalEvent, GoalRefusal> rewritten(
            Goal goal, TextField field, String merged, @Nullable TextEdit change) {
        Wording next = goal.wordings().words().wordingWith(field, merged);
        String after = WordingEdits.text(next, field);
        TextEdit leading = after.equals(merged) ? change : null;
        return next.equals(goal.draft())
                ? Decision.alreadySo()
                : Decision.accept(new GoalEdited(
                        goal.id(), goal.wordings().versions() + 1, new EditText(field, new Words(after)), leading));
    }

    private static Decision<GoalEvent, GoalRefusal> edited(Goal goal, Edit edit) {
        return WordingEdits.applied(goal.draft(), edit).equals(goal.draft())
                ? Decision.alreadySo()
                : Decision.accept(new GoalEdited(goal.id(), goal.wordings().versions() + 1, edit));
    }

    private static Decision<GoalEvent, GoalRefusal> diverged(Goal goal, EditText edit) {
        var kept =
                goal.seconds().stream().filter(s -> s.field() == edit.field()).toList();
        if (kept.stream().anyMatch(s -> s.version().text().equals(edit.text().value()))) {
            return Decision.alreadySo();
        }
        return kept.size() < LiveText.MAX_SECONDS
                ? Decision.accept(new TextDiverged(goal.id(), edit.field(), edit.text()))
                : Decision.reject(new TooManyVersions(LiveText.MAX_SECONDS));
    }

    private static Decision<GoalEvent, GoalRefusal> picked(Goal goal, PickText pick) {
        return goal.seconds().stream()
                .filter(s -> s.field() == pick.field() && s.version().seq() == pick.second())
                .findFirst()
                .map(second -> Decision.<GoalEvent, GoalRefusal>accept(
                        new TextPicked(goal.id(), second.field(), pick.second(), new Words(text(goal, pick, second)))))
                .orElseGet(() -> Decision.reject(new SecondVersionUnknown()));
    }

    private static String text(Goal goal, PickText pick, SecondText second) {
        return switch (pick.pick()) {
            case FIRST -> WordingEdits.text(goal.draft(), second.field());
            case SECOND -> second.version().text();
        };
    }
}
