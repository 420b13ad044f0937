package app.twofold.domain.history;

import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.Wording;
import java.util.stream.Stream;

/// Reads the texts of a goal as an editor has them on the screen.
final class Texts {

    private Texts() {}

    static String of(Wording wording, TextField field) {
        return switch (field) {
            case TITLE -> wording.title().value();
            case WHY -> wording.why().value();
            case FIRST_STEP -> wording.firstStep().value();
            case WHEN -> wording.plan().when().value();
            case THEN -> wording.plan().then().value();
        };
    }

    /// A text of the working copy as it stood at this seq, as far as the goal still knows it.
    static String wordingAt(Goal goal, TextField field, long seq) {
        return goal.text(field).asOf(Long.MAX_VALUE, seq).orElseGet(() -> of(goal.draft(), field));
    }

    /// The notes as they stood at this seq, as far as the goal still knows it.
    static String notesAt(Goal goal, long seq) {
        return goal.notes().asOf(Long.MAX_VALUE, seq).orElse("");
    }

    /// Every second version that waits for a pick: of the wording and of the notes.
    static Stream<String> seconds(Goal goal) {
        return Stream.concat(
                goal.seconds().stream().map(second -> second.version().text()),
                goal.notes().seconds().stream().map(second -> second.text()));
    }
}
