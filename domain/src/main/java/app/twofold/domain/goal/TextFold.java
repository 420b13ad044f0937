package app.twofold.domain.goal;

import app.twofold.domain.Words;
import app.twofold.domain.goal.Edit.EditText;
import app.twofold.domain.goal.Edit.TextField;
import app.twofold.domain.goal.Goal.SecondText;
import app.twofold.domain.goal.GoalEvent.TextPicked;
import app.twofold.domain.text.LiveText.SecondVersion;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

/// What events do to notes and to texts that have diverged.
final class TextFold {

    private TextFold() {}

    static Goal noted(Goal goal, Words text, Origin origin) {
        return new GoalBuilder(goal)
                .notes(goal.notes().changed(origin.seq(), text.value()))
                .build();
    }

    static Goal diverged(Goal goal, @Nullable TextField field, Words text, Origin origin) {
        SecondVersion second = new SecondVersion(origin.seq(), origin.by(), origin.at(), text.value());
        return field == null
                ? new GoalBuilder(goal).notes(goal.notes().diverged(second)).build()
                : new GoalBuilder(goal)
                        .seconds(goal.seconds().plus(new SecondText(field, second)))
                        .build();
    }

    static Goal picked(Goal goal, TextPicked picked, Origin origin) {
        TextField field = picked.field();
        String kept = picked.text().value();
        if (field == null) {
            return new GoalBuilder(goal)
                    .notes(goal.notes().picked(origin.seq(), picked.second(), kept))
                    .build();
        }
        Goal settled = new GoalBuilder(goal)
                .seconds(without(goal.seconds(), field, picked.second()))
                .build();
        return kept.equals(WordingEdits.text(goal.draft(), field))
                ? settled
                : WordingFold.edited(settled, goal.versions() + 1, new EditText(field, picked.text()), origin);
    }

    private static PVector<SecondText> without(PVector<SecondText> seconds, TextField field, long seq) {
        return seconds.stream()
                .filter(s -> s.field() == field && s.version().seq() == seq)
                .findFirst()
                .<PVector<SecondText>>map(seconds::minus)
                .orElse(seconds);
    }
}
