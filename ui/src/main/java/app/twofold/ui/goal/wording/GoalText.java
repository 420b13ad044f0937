package app.twofold.ui.goal.wording;

import app.twofold.domain.GoalId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.GoalRefusal;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.text.LiveText;
import app.twofold.domain.text.Splice;
import app.twofold.server.CommandResult;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.writing.SharedText;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A text of a goal: one of its words, or its notes.
///
/// @param field null for the notes
record GoalText(Desk desk, GoalId id, @Nullable TextField field) implements SharedText {

    @Override
    public LiveText now() {
        Goal goal = desk.state().goals().find(id).orElseThrow();
        return field == null ? goal.notes() : goal.text(field);
    }

    @Override
    public Answer type(UUID command, long base, List<Splice> edits) {
        return type(command, () -> new TypeInGoal(id, field, base, edits));
    }

    @Override
    public Answer whole(UUID command, long base, String text) {
        return type(command, () -> whole(base, new Words(text)));
    }

    private Answer type(UUID id, Supplier<GoalCommand> command) {
        try {
            return switch (desk.execute(id, command.get())) {
                case CommandResult.Done(var seq) -> new Answer.Done(seq);
                case CommandResult.Refused(GoalRefusal.TextDiffers _) -> new Answer.Differs();
                case CommandResult.Refused(GoalRefusal.BaseUnknown _) -> new Answer.Differs();
                case CommandResult.Refused(var reason) -> new Answer.Refused(desk.words(reason));
            };
        } catch (InvalidValue invalid) {
            return new Answer.Refused(desk.words(invalid));
        }
    }

    private GoalCommand whole(long base, Words text) {
        return field == null ? new NoteGoal(id, base, text) : new EditGoal(id, base, new EditText(field, text));
    }
}
