package app.twofold.ui.goal.wording;

import app.twofold.domain.GoalId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.text.LiveText;
import app.twofold.domain.text.Splice;
import app.twofold.ui.goal.desk.GoalDesk;
import app.twofold.ui.writing.SharedText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A text of a goal: one of its words, or its notes.
///
/// @param field null for the notes
record GoalText(GoalDesk desk, GoalId id, @Nullable TextField field) implements SharedText {

    @Override
    public LiveText now() {
        Goal goal = desk.goal(id).orElseThrow();
        return field == null ? goal.notes() : goal.text(field);
    }

    @Override
    public Answer type(UUID command, long base, List<Splice> edits) {
        return desk.types(command, () -> new TypeInGoal(id, field, base, edits));
    }

    @Override
    public Answer whole(UUID command, long base, String text) {
        return desk.types(command, () -> whole(base, new Words(text)));
    }

    private GoalCommand whole(long base, Words text) {
        return field == null ? new NoteGoal(id, base, text) : new EditGoal(id, base, new EditText(field, text));
    }
}
