package app.twofold.domain.goal;

import app.twofold.domain.Event;
import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.EntryNumber;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.TextEdit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happened to a goal.
public sealed interface GoalEvent extends Event {

    GoalId goal();

    record GoalProposed(GoalId goal, Wording wording) implements GoalEvent {}

    /// @param version the version that this edit makes
    /// @param edit    the change as merged
    /// @param change  how its text came to be; null for the plain difference, and where it is no text
    record GoalEdited(
            GoalId goal, int version, Edit edit, @Nullable TextEdit change) implements GoalEvent {

        public GoalEdited(GoalId goal, int version, Edit edit) {
            this(goal, version, edit, null);
        }
    }

    /// Somebody wrote in a text.
    ///
    /// @param field   the text of the working copy; null for the notes
    /// @param version the version of the working copy after it; 0 for the notes
    /// @param edit    the change of the text as it stood
    record GoalTextEdited(GoalId goal, Edit.@Nullable TextField field, int version, TextEdit edit)
            implements GoalEvent {}

    record WordingSuggested(GoalId goal, int version, Wording wording) implements GoalEvent {}

    record GoalAgreed(GoalId goal, int version) implements GoalEvent {}

    record AssentTakenBack(GoalId goal, int version) implements GoalEvent {}

    record GoalDeclined(GoalId goal, int version, Words reason) implements GoalEvent {}

    record ProposalWithdrawn(GoalId goal) implements GoalEvent {}

    /// @param text   the whole text as merged
    /// @param change how it came to be; null for the plain difference
    record GoalNoted(GoalId goal, Words text, @Nullable TextEdit change) implements GoalEvent {

        public GoalNoted(GoalId goal, Words text) {
            this(goal, text, null);
        }
    }

    /// Words collided: the author's text is kept as a second version beside the current one.
    ///
    /// @param field the text of the working copy; null for the notes
    record TextDiverged(GoalId goal, Edit.@Nullable TextField field, Words text) implements GoalEvent {}

    /// @param text the text that stays
    record TextPicked(GoalId goal, Edit.@Nullable TextField field, long second, Words text) implements GoalEvent {}

    record ProgressLogged(GoalId goal, EntryNumber amount, LocalDate on, Words note) implements GoalEvent {}

    record ProgressCorrected(GoalId goal, long entry, EntryNumber amount, LocalDate on, Words note)
            implements GoalEvent {}

    record ProgressTakenBack(GoalId goal, long entry) implements GoalEvent {}

    record MilestoneReached(GoalId goal, MilestoneId milestone, LocalDate on) implements GoalEvent {}

    record MilestoneReopened(GoalId goal, MilestoneId milestone) implements GoalEvent {}

    record CalledAchieved(GoalId goal) implements GoalEvent {}

    record AchievedTakenBack(GoalId goal) implements GoalEvent {}

    record GoalSetAside(GoalId goal, @Nullable LocalDate resumeOn) implements GoalEvent {}

    record GoalResumed(GoalId goal) implements GoalEvent {}

    record GoalLetGo(GoalId goal, Words reason) implements GoalEvent {}

    record LetGoAcknowledged(GoalId goal) implements GoalEvent {}

    record LetGoTakenBack(GoalId goal) implements GoalEvent {}
}
