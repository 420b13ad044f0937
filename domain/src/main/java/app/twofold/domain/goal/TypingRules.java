package app.twofold.domain.goal;

import app.twofold.domain.Decision;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.GoalEvent.GoalTextEdited;
import app.twofold.domain.goal.GoalEvent.TextDiverged;
import app.twofold.domain.goal.GoalRefusal.BaseUnknown;
import app.twofold.domain.goal.GoalRefusal.TextDiffers;
import app.twofold.domain.goal.GoalRefusal.TextInvalid;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.WordingEdits;
import app.twofold.domain.text.Carried;
import app.twofold.domain.text.LiveText;
import app.twofold.domain.text.TextEdit;
import java.util.Optional;

/// Writing in a text of a goal by exact edits: carried over what the other wrote meanwhile. Who comes back to find the
/// same words replaced by others keeps theirs as a second version.
record TypingRules(Goal goal, TypeInGoal typing, Asker asker) {

    static Decision<GoalEvent, GoalRefusal> type(Goal goal, TypeInGoal typing, Asker asker) {
        TypingRules rules = new TypingRules(goal, typing, asker);
        TextField field = typing.field();
        return field == null ? rules.in(goal.notes()) : Guards.whileOpen(goal, () -> rules.in(goal.text(field)));
    }

    private Decision<GoalEvent, GoalRefusal> in(LiveText text) {
        return switch (text.carry(asker.head(), typing.base(), asker.by(), typing.edits())) {
            case Carried.Changed(var edit, var after) -> changed(text, edit, after);
            case Carried.Nothing() -> Decision.alreadySo();
            case Carried.BaseUnknown() -> Decision.reject(new BaseUnknown());
            case Carried.Differs() -> Decision.reject(new TextDiffers());
        };
    }

    private Decision<GoalEvent, GoalRefusal> changed(LiveText text, TextEdit edit, String after) {
        Optional<String> besides = text.besides(typing.base(), asker.by(), asker.at(), typing.edits());
        if (besides.filter(mine -> text.hasRoom() && Words.mayHold(mine)).isPresent()) {
            return Decision.accept(new TextDiverged(goal.id(), typing.field(), new Words(besides.get())));
        }
        return fits(after)
                ? Decision.accept(new GoalTextEdited(goal.id(), typing.field(), version(after), edit))
                : Decision.reject(new TextInvalid(typing.field()));
    }

    private boolean fits(String text) {
        return typing.field() == null ? Words.mayHold(text) : WordingEdits.fits(typing.field(), text);
    }

    /// White space that the wording does not take over makes no version.
    private int version(String text) {
        TextField field = typing.field();
        if (field == null) {
            return 0;
        }
        boolean same = goal.wordings().words().wordingWith(field, text).equals(goal.draft());
        return same ? goal.wordings().versions() : goal.wordings().versions() + 1;
    }
}
