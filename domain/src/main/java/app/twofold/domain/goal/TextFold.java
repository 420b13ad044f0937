package app.twofold.domain.goal;

import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalEvent.GoalEdited;
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
        return new GoalBuilder(goal)
                .notes(goal.notes().replaced(origin.written(), noted.text().value(), noted.change()))
                .build();
    }

    static Goal typed(Goal goal, GoalTextEdited typed, Origin origin) {
        TextField field = typed.field();
        return field == null
                ? new GoalBuilder(goal)
                        .notes(goal.notes().changed(origin.written(), typed.edit()))
                        .build()
                : WordingFold.typed(goal, field, typed, origin);
    }

    static Goal diverged(Goal goal, @Nullable TextField field, Words text, Origin origin) {
        SecondVersion second = new SecondVersion(origin.seq(), origin.by(), origin.at(), text.value());
        return field == null
                ? new GoalBuilder(goal).notes(goal.notes().diverged(second)).build()
                : new GoalBuilder(goal)
                        .words(goal.words().diverged(field, second))
                        .build();
    }

    static Goal picked(Goal goal, TextPicked picked, Origin origin) {
        TextField field = picked.field();
        String kept = picked.text().value();
        if (field == null) {
            return new GoalBuilder(goal)
                    .notes(goal.notes().picked(origin.written(), picked.second(), kept))
                    .build();
        }
        Goal settled = new GoalBuilder(goal)
                .words(goal.words().without(field, picked.second()))
                .build();
        return kept.equals(WordingEdits.text(goal.draft(), field))
                ? settled
                : WordingFold.edited(
                        settled,
                        new GoalEdited(goal.id(), goal.versions() + 1, new EditText(field, picked.text())),
                        origin);
    }
}
