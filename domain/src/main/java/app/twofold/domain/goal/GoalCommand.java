package app.twofold.domain.goal;

import app.twofold.domain.Command;
import app.twofold.domain.Days;
import app.twofold.domain.GoalId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.EntryNumber;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.Splice;
import app.twofold.domain.text.TextDigest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a partner asks for about a goal.
public sealed interface GoalCommand extends Command {

    GoalId goal();

    /// Proposes a new goal. Proposing is the proposer's assent to version 1.
    record ProposeGoal(GoalId goal, Wording wording) implements GoalCommand {}

    /// Changes the working copy, live. Opens one beside the agreed version where there is none.
    /// Clears all assents.
    ///
    /// @param base the seq at which the editor read the text
    record EditGoal(GoalId goal, long base, Edit edit) implements GoalCommand {}

    /// Puts a whole new wording in place of the named version, with the assent of the one who suggests it.
    ///
    /// @param version the version that the suggestion answers; 0 where no change is proposed yet
    record SuggestWording(GoalId goal, int version, Wording wording) implements GoalCommand {}

    /// Assents to exactly this version of the working copy.
    ///
    /// @param seen the very words that were read; null if the version has to do
    record AgreeGoal(GoalId goal, int version, @Nullable TextDigest seen) implements GoalCommand {

        public AgreeGoal(GoalId goal, int version) {
            this(goal, version, null);
        }
    }

    /// Takes back one's assent to the working copy, as long as the other's is missing.
    record TakeBackAssent(GoalId goal) implements GoalCommand {}

    /// Says "not now" to the working copy, with or without a reason (empty words).
    record DeclineGoal(GoalId goal, int version, Words reason) implements GoalCommand {}

    /// Drops the working copy; by the one who proposed it. What was agreed stays.
    record WithdrawProposal(GoalId goal) implements GoalCommand {}

    /// The whole text of the notes under a goal, merged by words.
    ///
    /// @param base the seq at which the editor read the notes; 0 for empty notes
    record NoteGoal(GoalId goal, long base, Words text) implements GoalCommand {}

    /// Writes in a text: exactly these characters at exactly these places, carried over what was written meanwhile.
    ///
    /// @param field the text of the working copy; null for the notes
    /// @param base  the seq up to which the writer had followed the stream
    /// @param edits at least one, at most [#MAX_EDITS], each in the text that those before it leave
    record TypeInGoal(GoalId goal, @Nullable TextField field, long base, List<Splice> edits) implements GoalCommand {

        public static final int MAX_EDITS = 200;

        /// @throws InvalidValue if there are no edits or too many
        public TypeInGoal(GoalId goal, Edit.@Nullable TextField field, long base, List<Splice> edits) {
            this.goal = goal;
            this.field = field;
            this.base = base;
            this.edits = List.copyOf(edits);
            if (edits.isEmpty()) {
                throw new InvalidValue(InvalidValue.Fault.EMPTY);
            }
            if (edits.size() > MAX_EDITS) {
                throw new InvalidValue(InvalidValue.Fault.TOO_MANY_ITEMS, MAX_EDITS);
            }
        }
    }

    /// Settles a text that had diverged: keeps the given second version or the first, and drops the other.
    ///
    /// @param field  the text of the working copy; null for the notes
    /// @param second the seq of the event that kept the second version
    record PickText(GoalId goal, Edit.@Nullable TextField field, long second, Pick pick) implements GoalCommand {}

    /// @param on   the day it happened; not in the future
    record LogProgress(GoalId goal, EntryNumber amount, LocalDate on, Words note) implements GoalCommand {

        /// @throws app.twofold.domain.InvalidValue if the day is out of range
        public LogProgress {
            Days.checked(on);
        }
    }

    /// @param entry the seq of the entry's event
    record CorrectProgress(GoalId goal, long entry, EntryNumber amount, LocalDate on, Words note)
            implements GoalCommand {

        /// @throws app.twofold.domain.InvalidValue if the day is out of range
        public CorrectProgress {
            Days.checked(on);
        }
    }

    /// @param entry the seq of the entry's event
    record TakeBackProgress(GoalId goal, long entry) implements GoalCommand {}

    record ReachMilestone(GoalId goal, MilestoneId milestone, LocalDate on) implements GoalCommand {

        /// @throws app.twofold.domain.InvalidValue if the day is out of range
        public ReachMilestone {
            Days.checked(on);
        }
    }

    record ReopenMilestone(GoalId goal, MilestoneId milestone) implements GoalCommand {}

    /// Says that the goal is achieved; it is when both have said so.
    record CallAchieved(GoalId goal) implements GoalCommand {}

    record TakeBackAchieved(GoalId goal) implements GoalCommand {}

    /// Pauses the goal at once, for one's own part.
    record SetAside(GoalId goal, @Nullable LocalDate resumeOn) implements GoalCommand {

        /// @throws app.twofold.domain.InvalidValue if the day is out of range
        public SetAside {
            Days.checkedIfSet(resumeOn);
        }
    }

    /// Ends one's own pause. The goal goes on when nobody pauses it.
    record Resume(GoalId goal) implements GoalCommand {}

    /// Withdraws one's own part; the goal stops being active at once. The other acknowledges when ready.
    record LetGo(GoalId goal, Words reason) implements GoalCommand {}

    /// Acknowledges that the other has let go.
    record AcknowledgeLetGo(GoalId goal) implements GoalCommand {}

    /// Comes back to a goal that one has let go, before the other has acknowledged it.
    record TakeBackLetGo(GoalId goal) implements GoalCommand {}

    /// Which of two versions of a text stays.
    enum Pick {
        FIRST,
        SECOND
    }
}
