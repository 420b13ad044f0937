package app.twofold.domain.goal;

import app.twofold.domain.Decision;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Edit.TextField;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.GoalEvent.GoalTextEdited;
import app.twofold.domain.goal.GoalRefusal.BaseUnknown;
import app.twofold.domain.goal.GoalRefusal.TextDiffers;
import app.twofold.domain.goal.GoalRefusal.TextInvalid;
import app.twofold.domain.text.Carried;
import app.twofold.domain.text.TextEdit;
import org.jspecify.annotations.Nullable;

/// Writing in a text of a goal by exact edits. They never collide: each is carried over what the other wrote meanwhile.
final class TypingRules {

    private TypingRules() {}

    static Decision<GoalEvent, GoalRefusal> type(Goal goal, TypeInGoal typing, Asked asked) {
        TextField field = typing.field();
        return field == null
                ? inNotes(goal, typing, asked)
                : Guards.whileOpen(goal, () -> inWords(goal, field, typing, asked));
    }

    private static Decision<GoalEvent, GoalRefusal> inNotes(Goal goal, TypeInGoal typing, Asked asked) {
        return switch (goal.notes().carry(asked.head(), typing.base(), asked.by(), typing.edits())) {
            case Carried.Changed(var edit, var text) ->
                Words.mayHold(text) ? typed(goal, null, 0, edit) : Decision.reject(new TextInvalid(null));
            case Carried.Unchanging none -> unchanged(none);
        };
    }

    private static Decision<GoalEvent, GoalRefusal> inWords(
            Goal goal, TextField field, TypeInGoal typing, Asked asked) {
        return switch (goal.text(field).carry(asked.head(), typing.base(), asked.by(), typing.edits())) {
            case Carried.Changed(var edit, var text) ->
                WordingEdits.fits(field, text)
                        ? typed(goal, field, version(goal, field, text), edit)
                        : Decision.reject(new TextInvalid(field));
            case Carried.Unchanging none -> unchanged(none);
        };
    }

    private static int version(Goal goal, TextField field, String text) {
        boolean same = goal.words().wordingWith(field, text).equals(goal.draft());
        return same ? goal.versions() : goal.versions() + 1;
    }

    private static Decision<GoalEvent, GoalRefusal> typed(
            Goal goal, @Nullable TextField field, int version, TextEdit edit) {
        return Decision.accept(new GoalTextEdited(goal.id(), field, version, edit));
    }

    private static Decision<GoalEvent, GoalRefusal> unchanged(Carried.Unchanging none) {
        return switch (none) {
            case Carried.Nothing() -> Decision.alreadySo();
            case Carried.BaseUnknown() -> Decision.reject(new BaseUnknown());
            case Carried.Differs() -> Decision.reject(new TextDiffers());
        };
    }
}
