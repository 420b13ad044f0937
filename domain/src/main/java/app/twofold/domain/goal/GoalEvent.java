package app.twofold.domain.goal;

import app.twofold.domain.Event;
import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
import app.twofold.domain.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happened to a goal.
public sealed interface GoalEvent extends Event {

    GoalId goal();

    record GoalProposed(GoalId goal, Wording wording) implements GoalEvent {}

    /// @param version the version that this edit makes
    /// @param edit    the change as merged
    record GoalEdited(GoalId goal, int version, Edit edit) implements GoalEvent {}

    record WordingSuggested(GoalId goal, int version, Wording wording) implements GoalEvent {}

    record GoalAgreed(GoalId goal, int version) implements GoalEvent {}

    record AssentTakenBack(GoalId goal, int version) implements GoalEvent {}

    record GoalDeclined(GoalId goal, int version, Words reason) implements GoalEvent {}

    record ProposalWithdrawn(GoalId goal) implements GoalEvent {}

    /// @param text the whole text as merged
    record GoalNoted(GoalId goal, Words text) implements GoalEvent {}

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
