package app.twofold.domain.goal;

import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalEvent.GoalNoted;
import app.twofold.domain.goal.GoalEvent.GoalTextEdited;
import app.twofold.domain.goal.GoalEvent.TextPicked;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.WordingEdits;
import app.twofold.domain.text.LiveText.SecondVersion;
import org.jspecify.annotations.Nullable;

/// What events do to notes and to texts that have diverged.
final class TextFold {

    private TextFold() {}

    static Goal noted(Goal goal, GoalNoted noted, Origin origin) {
        return goal.withNotes(
                goal.notes().replaced(origin.written(), noted.text().value(), noted.change()));
    }

    static Goal typed(Goal goal, GoalTextEdited typed, Origin origin) {
        TextField field = typed.field();
        return field == null
                ? goal.withNotes(goal.notes().changed(origin.written(), typed.edit()))
                : goal.withWordings(goal.wordings().typed(field, typed, origin));
    }

    static Goal diverged(Goal goal, @Nullable TextField field, Words text, Origin origin) {
        SecondVersion second = new SecondVersion(origin.seq(), origin.by(), origin.at(), text.value());
        Wordings before = goal.wordings();
        return field == null
                ? goal.withNotes(goal.notes().diverged(second))
                : goal.withWordings(before.withWords(before.words().diverged(field, second)));
    }

    static Goal picked(Goal goal, TextPicked picked, Origin origin) {
        TextField field = picked.field();
        String kept = picked.text().value();
        if (field == null) {
            return goal.withNotes(goal.notes().picked(origin.written(), picked.second(), kept));
        }
        Wordings before = goal.wordings();
        Wordings settled = before.withWords(before.words().without(field, picked.second()));
        return goal.withWordings(
                kept.equals(WordingEdits.text(goal.draft(), field))
                        ? settled
                        : settled.edited(before.versions() + 1, new EditText(field, picked.text()), null, origin));
    }
}
